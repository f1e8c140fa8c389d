package org.zairyu.check.procedure;

/** A document to bring. */
public enum Document {

	RESIDENCE_CARD("residence-card"), SPECIAL_PERMANENT_RESIDENT_CERTIFICATE("special-permanent-resident-certificate"),
	PASSPORT("passport"), PASSPORT_WITH_STAMP("passport-with-stamp"), ADDRESS_NOTICE_FORM("address-notice-form"),
	FAMILY_RELATIONSHIP_PROOF("family-relationship-proof"), MY_NUMBER_CARD("my-number-card"),
	MOVE_OUT_CERTIFICATE("move-out-certificate"), CARD_REISSUE_APPLICATION("card-reissue-application"),
	CARD_RENEWAL_APPLICATION("card-renewal-application"), POLICE_REPORT("police-report"), PHOTO("photo"),
	REENTRY_APPLICATION("reentry-application"), EXTENSION_APPLICATION("extension-application"),
	ACTIVITY_PROOF("activity-proof"), CHANGE_APPLICATION("change-application"),
	NEW_ACTIVITY_PROOF("new-activity-proof"), DEPARTURE_PROOF("departure-proof"),
	PERMISSION_APPLICATION("permission-application"), WORK_DESCRIPTION("work-description"),
	AFFILIATION_NOTICE_FORM("affiliation-notice-form"),

	SPOUSE_NOTICE_FORM("spouse-notice-form"), EMPLOYMENT_CERTIFICATE_APPLICATION("employment-certificate-application"),
	NEW_CONTRACT("new-contract"), PROOF_OF_LEAVING("proof-of-leaving"), BIRTH_CERTIFICATE("birth-certificate"),
	MOTHER_CHILD_HANDBOOK("mother-child-handbook"), ACQUISITION_APPLICATION("acquisition-application"),
	BIRTH_PROOF("birth-proof"), HOUSEHOLD_RECORD("household-record"), SUPPORTER_PROOF("supporter-proof"),
	DETAILS_CHANGE_FORM("details-change-form"), PROOF_OF_CHANGE("proof-of-change");

	private final String id;

	Document(String id) {
		this.id = id;
	}

	public String id() {
		return this.id;
	}

}

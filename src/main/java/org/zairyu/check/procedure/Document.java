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
	PERMISSION_APPLICATION("permission-application"),
	WORK_DESCRIPTION("work-description");

	private final String id;

	Document(String id) {
		this.id = id;
	}

	public String id() {
		return this.id;
	}

}

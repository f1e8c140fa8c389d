package org.zairyu.check.situation;

/**
 * The statuses of residence (在留資格) of the appended tables of the Immigration Act, and
 * special permanent residence. What follows from each stands in {@code law/statuses.csv}.
 */
public enum Status implements Option {

	DIPLOMAT("diplomat"), OFFICIAL("official"), PROFESSOR("professor"), ARTIST("artist"),
	RELIGIOUS_ACTIVITIES("religious-activities"), JOURNALIST("journalist"),
	HIGHLY_SKILLED_PROFESSIONAL_I_A("highly-skilled-professional-i-a"),
	HIGHLY_SKILLED_PROFESSIONAL_I_B("highly-skilled-professional-i-b"),
	HIGHLY_SKILLED_PROFESSIONAL_I_C("highly-skilled-professional-i-c"),
	HIGHLY_SKILLED_PROFESSIONAL_II("highly-skilled-professional-ii"), BUSINESS_MANAGER("business-manager"),
	LEGAL_ACCOUNTING_SERVICES("legal-accounting-services"), MEDICAL_SERVICES("medical-services"),
	RESEARCHER("researcher"), INSTRUCTOR("instructor"),
	ENGINEER_SPECIALIST_IN_HUMANITIES_INTERNATIONAL_SERVICES(
			"engineer-specialist-in-humanities-international-services"),
	INTRA_COMPANY_TRANSFEREE("intra-company-transferee"), NURSING_CARE("nursing-care"), SKILLED_LABOR("skilled-labor"),
	ENTERTAINER("entertainer"), SPECIFIED_SKILLED_WORKER_I("specified-skilled-worker-i"),
	SPECIFIED_SKILLED_WORKER_II("specified-skilled-worker-ii"),
	TECHNICAL_INTERN_TRAINING_I_A("technical-intern-training-i-a"),
	TECHNICAL_INTERN_TRAINING_I_B("technical-intern-training-i-b"),
	TECHNICAL_INTERN_TRAINING_II_A("technical-intern-training-ii-a"),
	TECHNICAL_INTERN_TRAINING_II_B("technical-intern-training-ii-b"),
	TECHNICAL_INTERN_TRAINING_III_A("technical-intern-training-iii-a"),
	TECHNICAL_INTERN_TRAINING_III_B("technical-intern-training-iii-b"),
	EMPLOYMENT_FOR_SKILL_DEVELOPMENT("employment-for-skill-development"),
	INTRA_COMPANY_TRANSFEREE_II("intra-company-transferee-ii"), CULTURAL_ACTIVITIES("cultural-activities"),
	TEMPORARY_VISITOR("temporary-visitor"), STUDENT("student"), TRAINEE("trainee"), DEPENDENT("dependent"),
	DESIGNATED_ACTIVITIES("designated-activities"), PERMANENT_RESIDENT("permanent-resident"),
	SPOUSE_OR_CHILD_OF_JAPANESE_NATIONAL("spouse-or-child-of-japanese-national"),
	SPOUSE_OR_CHILD_OF_PERMANENT_RESIDENT("spouse-or-child-of-permanent-resident"),
	LONG_TERM_RESIDENT("long-term-resident"), SPECIAL_PERMANENT_RESIDENT("special-permanent-resident");

	private final String id;

	Status(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return this.id;
	}

}

package org.zairyu.check.situation;

/**
 * The statuses of residence (在留資格) of the appended tables of the Immigration Act, and
 * special permanent residence. What the law lays down for each is in
 * {@code law/statuses.csv}.
 */
public enum Status implements Option {

	DIPLOMAT(0, "diplomat"), OFFICIAL(1, "official"), PROFESSOR(2, "professor"), ARTIST(3, "artist"),
	RELIGIOUS_ACTIVITIES(4, "religious-activities"), JOURNALIST(5, "journalist"),
	HIGHLY_SKILLED_PROFESSIONAL_I_A(6, "highly-skilled-professional-i-a"),
	HIGHLY_SKILLED_PROFESSIONAL_I_B(7, "highly-skilled-professional-i-b"),
	HIGHLY_SKILLED_PROFESSIONAL_I_C(8, "highly-skilled-professional-i-c"),
	HIGHLY_SKILLED_PROFESSIONAL_II(9, "highly-skilled-professional-ii"), BUSINESS_MANAGER(10, "business-manager"),
	LEGAL_ACCOUNTING_SERVICES(11, "legal-accounting-services"), MEDICAL_SERVICES(12, "medical-services"),
	RESEARCHER(13, "researcher"), INSTRUCTOR(14, "instructor"),
	ENGINEER_SPECIALIST_IN_HUMANITIES_INTERNATIONAL_SERVICES(15,
			"engineer-specialist-in-humanities-international-services"),
	INTRA_COMPANY_TRANSFEREE(16, "intra-company-transferee"), NURSING_CARE(17, "nursing-care"),
	SKILLED_LABOR(18, "skilled-labor"), ENTERTAINER(19, "entertainer"),
	SPECIFIED_SKILLED_WORKER_I(20, "specified-skilled-worker-i"),
	SPECIFIED_SKILLED_WORKER_II(21, "specified-skilled-worker-ii"),
	TECHNICAL_INTERN_TRAINING_I_A(22, "technical-intern-training-i-a"),
	TECHNICAL_INTERN_TRAINING_I_B(23, "technical-intern-training-i-b"),
	TECHNICAL_INTERN_TRAINING_II_A(24, "technical-intern-training-ii-a"),
	TECHNICAL_INTERN_TRAINING_II_B(25, "technical-intern-training-ii-b"),
	TECHNICAL_INTERN_TRAINING_III_A(26, "technical-intern-training-iii-a"),
	TECHNICAL_INTERN_TRAINING_III_B(27, "technical-intern-training-iii-b"),
	EMPLOYMENT_FOR_SKILL_DEVELOPMENT(28, "employment-for-skill-development"),
	INTRA_COMPANY_TRANSFEREE_II(29, "intra-company-transferee-ii"), CULTURAL_ACTIVITIES(30, "cultural-activities"),
	TEMPORARY_VISITOR(31, "temporary-visitor"), STUDENT(32, "student"), TRAINEE(33, "trainee"),
	DEPENDENT(34, "dependent"), DESIGNATED_ACTIVITIES(35, "designated-activities"),
	PERMANENT_RESIDENT(36, "permanent-resident"),
	SPOUSE_OR_CHILD_OF_JAPANESE_NATIONAL(37, "spouse-or-child-of-japanese-national"),
	SPOUSE_OR_CHILD_OF_PERMANENT_RESIDENT(38, "spouse-or-child-of-permanent-resident"),
	LONG_TERM_RESIDENT(39, "long-term-resident"), SPECIAL_PERMANENT_RESIDENT(40, "special-permanent-resident");

	private final int number;

	private final String id;

	Status(int number, String id) {
		this.number = number;
		this.id = id;
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public int number() {
		return this.number;
	}

	/**
	 * Whether training in this status goes on in another: in the same stage or the next
	 * one of Technical Intern Training (技能実習), with the same kind of organisation.
	 */
	public boolean leadsTo(Status wanted) {
		return switch (this) {
			case TECHNICAL_INTERN_TRAINING_I_A -> wanted == this || wanted == TECHNICAL_INTERN_TRAINING_II_A;
			case TECHNICAL_INTERN_TRAINING_I_B -> wanted == this || wanted == TECHNICAL_INTERN_TRAINING_II_B;
			case TECHNICAL_INTERN_TRAINING_II_A -> wanted == this || wanted == TECHNICAL_INTERN_TRAINING_III_A;
			case TECHNICAL_INTERN_TRAINING_II_B -> wanted == this || wanted == TECHNICAL_INTERN_TRAINING_III_B;
			case TECHNICAL_INTERN_TRAINING_III_A, TECHNICAL_INTERN_TRAINING_III_B -> wanted == this;
			default -> false;
		};
	}

}

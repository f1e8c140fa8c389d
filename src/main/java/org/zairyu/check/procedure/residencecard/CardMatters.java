package org.zairyu.check.procedure.residencecard;

import java.util.List;

import org.zairyu.check.procedure.CardRenewal;
import org.zairyu.check.procedure.ExpiredStay;
import org.zairyu.check.procedure.FindingVariant;
import org.zairyu.check.procedure.LastDayWasClosed;
import org.zairyu.check.procedure.Procedure;
import org.zairyu.check.procedure.ProcedureRules;

/** The rows of the residence card itself, in order. */
public final class CardMatters {

	public static final ProcedureRules RULES = new ProcedureRules(Procedure.RESIDENCE_CARD,
			List.of(new NoCard(), new CardIsLost(), new CardIsMissing(), new CardToCome(), new ChangedDetails(),
					new DamagedCard(), new CardInOrder()),
			List.of(new CardRenewal(), new CardWithStay(), new CarriedCard(),
					new ExpiredStay(FindingVariant.BESIDE_NOTICES), new LastDayWasClosed()));

	private CardMatters() {
	}

}

package org.zairyu.check.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import org.zairyu.check.situation.AnswerType;
import org.zairyu.check.situation.InvalidAnswer;

/**
 * Converts one answer in JSON to the text that its type reads: an array for a set, a
 * number for a number, and a string for anything else.
 */
final class JsonAnswer {

	/**
	 * The most digits before or after the point. Larger numbers, such as 1e999999, are
	 * never written out.
	 */
	private static final int DIGITS = 9;

	private JsonAnswer() {
	}

	/**
	 * Reads the parser's current value to its end.
	 * @throws InvalidAnswer.Reason if the value is not such an answer
	 */
	static String read(AnswerType type, JsonParser json) {
		return switch (type) {
			case AnswerType.AnySet set -> set(json, set.options().keySet());
			case AnswerType.Whole whole -> whole(json);
			case AnswerType.Decimal decimal -> decimal(json);
			case AnswerType.Choice choice -> string(json);
			case AnswerType.Day day -> string(json);
			case AnswerType.Stay stay -> string(json);
		};
	}

	private static String string(JsonParser json) {
		return expect(JsonToken.VALUE_STRING, json).getString();
	}

	private static String set(JsonParser json, Set<String> options) {
		expect(JsonToken.START_ARRAY, json);
		List<String> words = new ArrayList<>();
		String wrong = null;
		for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
			if (token != JsonToken.VALUE_STRING) {
				json.skipChildren();
				wrong = "wrong-type";
			}
			else if (!options.contains(json.getString())) {
				wrong = (wrong != null) ? wrong : "unknown-option";
			}
			else {
				words.add(json.getString());
			}
		}
		if (wrong != null) {
			throw new InvalidAnswer.Reason(wrong);
		}
		return words.isEmpty() ? AnswerType.NONE : String.join("|", words);
	}

	private static String whole(JsonParser json) {
		if (json.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
			throw new InvalidAnswer.Reason("not-a-whole-number");
		}
		String number = expect(JsonToken.VALUE_NUMBER_INT, json).getString();
		int digits = number.startsWith("-") ? number.length() - 1 : number.length();
		if (digits > DIGITS) {
			throw new InvalidAnswer.Reason("number-out-of-range");
		}
		return number;
	}

	private static String decimal(JsonParser json) {
		if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
			return whole(json);
		}
		String text = expect(JsonToken.VALUE_NUMBER_FLOAT, json).getString();
		try {
			BigDecimal number = new BigDecimal(text).stripTrailingZeros();
			if ((long) number.precision() - number.scale() > DIGITS) {
				throw new InvalidAnswer.Reason("number-out-of-range");
			}
			if (number.scale() > DIGITS) {
				throw new InvalidAnswer.Reason("not-a-number");
			}
			return number.toPlainString();
		}
		catch (NumberFormatException | ArithmeticException ex) {
			// The exponent is too large for a BigDecimal.
			throw new InvalidAnswer.Reason("number-out-of-range");
		}
	}

	private static JsonParser expect(JsonToken token, JsonParser json) {
		if (json.currentToken() != token) {
			json.skipChildren();
			throw new InvalidAnswer.Reason("wrong-type");
		}
		return json;
	}

}

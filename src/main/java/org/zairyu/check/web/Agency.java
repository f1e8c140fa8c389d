package org.zairyu.check.web;

import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import org.zairyu.check.language.Languages;
import org.zairyu.check.language.Ruby;
import org.zairyu.check.language.Words;

/**
 * The office that runs the service, from {@code zairyu.agency.*}.
 *
 * @param name its name by language
 * @param address its postal address by language
 * @param hours its opening hours by language
 * @param mail its mail address
 * @param phone its telephone number
 * @param handOff whether residents can send it their check from the result page
 */
@Validated
@ConfigurationProperties("zairyu.agency")
public record Agency(@NotEmpty Map<String, String> name, @NotEmpty Map<String, String> address,
		@NotEmpty Map<String, String> hours, @NotBlank String mail, @NotBlank String phone,
		@DefaultValue("true") boolean handOff) {

	/**
	 * Returns a text in a language, or in the default one, with readings only among words
	 * that have them.
	 */
	public static String in(Map<String, String> texts, Words words) {
		String text = texts.getOrDefault(words.language(), texts.getOrDefault(Languages.DEFAULT, ""));
		return words.hasReadings() ? text : Ruby.strip(text);
	}

}

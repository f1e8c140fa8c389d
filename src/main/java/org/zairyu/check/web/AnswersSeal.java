package org.zairyu.check.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javax.crypto.SecretKey;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

import org.zairyu.check.situation.Answers;
import org.zairyu.check.situation.InvalidAnswer;
import org.zairyu.check.situation.Prefecture;
import org.zairyu.check.situation.Question;

/**
 * Locks answers into a text that only this service can read and nobody can change
 * (AES-256-GCM), and that opens for a day. Inside stand a version, the time, and a line a
 * question. Thread-safe.
 */
final class AnswersSeal {

	/** How long a text opens after it was made. */
	static final Duration VALIDITY = Duration.ofHours(24);

	/** The longest text that is looked at: a browser keeps no longer cookie. */
	static final int LONGEST = 4096;

	private static final String VERSION = "3";

	/** Stands for "I don't know". */
	private static final String UNSURE = "?";

	private static final int IV = 16;

	/** Lines before the answers: version, time, case, prefecture. */
	private static final int HEAD = 4;

	private final List<AesGcmBytesEncryptor> locks;

	/**
	 * @param keys the first locks, all unlock
	 */
	AnswersSeal(List<SecretKey> keys) {
		this.locks = keys.stream()
			.map((key) -> AesGcmBytesEncryptor.withSecretKey(key).ivGenerator(KeyGenerators.secureRandom(IV)).build())
			.toList();
	}

	/**
	 * What was in a text.
	 *
	 * @param caseId random id of the case, the same as long as the answers are kept
	 * @param answers the answers
	 * @param home the prefecture the visitor lives in, null where that is not said
	 * @param made when it was made
	 */
	record Opened(String caseId, Answers answers, @Nullable Prefecture home, Instant made) {
	}

	String close(String caseId, Answers answers, @Nullable Prefecture home, Instant now) {
		StringBuilder text = new StringBuilder(VERSION).append('\n').append(now.getEpochSecond());
		text.append('\n').append(caseId).append('\n').append((home != null) ? home.id() : "");
		answers.unsure().forEach((question) -> text.append('\n').append(question.id()).append('=').append(UNSURE));
		answers.texts()
			.forEach((question, answer) -> text.append('\n').append(question.id()).append('=').append(answer));
		byte[] locked = this.locks.getFirst().encrypt(text.toString().getBytes(StandardCharsets.UTF_8));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(locked);
	}

	/** Opens a text; null when it is not ours, was changed, or is too old. */
	@Nullable Opened open(String sealed, Instant now) {
		byte[] locked = (sealed.length() <= LONGEST) ? decode(sealed) : new byte[0];
		if (locked.length <= IV) {
			return null;
		}
		for (AesGcmBytesEncryptor lock : this.locks) {
			byte[] text = unlock(lock, locked);
			if (text != null) {
				return read(new String(text, StandardCharsets.UTF_8), now);
			}
		}
		return null;
	}

	private static byte[] decode(String sealed) {
		try {
			return Base64.getUrlDecoder().decode(sealed);
		}
		catch (IllegalArgumentException ex) {
			return new byte[0];
		}
	}

	private static byte @Nullable [] unlock(AesGcmBytesEncryptor lock, byte[] locked) {
		try {
			return lock.decrypt(locked);
		}
		catch (IllegalStateException | IllegalArgumentException ex) {
			return null;
		}
	}

	private static @Nullable Opened read(String text, Instant now) {
		String[] lines = text.split("\n", -1);
		if (lines.length < HEAD || !lines[0].equals(VERSION)) {
			return null;
		}
		Instant made = Instant.ofEpochSecond(Long.parseLong(lines[1]));
		Map<Question, String> words = new EnumMap<>(Question.class);
		List<Question> unsure = new ArrayList<>();
		for (String line : List.of(lines).subList(HEAD, lines.length)) {
			int sign = line.indexOf('=');
			Question question = Question.of(line.substring(0, sign));
			if (question == null) {
				return null;
			}
			String word = line.substring(sign + 1);
			if (word.equals(UNSURE)) {
				unsure.add(question);
			}
			else {
				words.put(question, word);
			}
		}
		return made.plus(VALIDITY).isBefore(now) ? null
				: opened(lines[2], words, unsure, Prefecture.of(lines[3]), made);
	}

	private static @Nullable Opened opened(String caseId, Map<Question, String> words, List<Question> unsure,
			@Nullable Prefecture home, Instant made) {
		try {
			Answers answers = Answers.read(words);
			for (Question question : unsure) {
				answers = answers.unsureOf(question);
			}
			return new Opened(caseId, answers, home, made);
		}
		catch (InvalidAnswer ex) {
			return null;
		}
	}

}

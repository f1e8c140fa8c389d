package org.zairyu.check.staff.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

import org.zairyu.check.staff.platform.DatabaseTime;

/**
 * The exact result that a client was told.
 *
 * @param id number
 * @param caseId number of the case
 * @param caseVersion the version of the case it belongs to
 * @param asOf the day of the result
 * @param lawVersion the version of the law that it rests on
 * @param answers the answers, as {@link AnswerLines}
 * @param result the result in words, as JSON
 * @param savedBy name of the person who saved it
 * @param savedAt when it was saved
 * @param hash SHA-256 of everything but the numbers of the record and the case
 */
public record CaseRecord(long id, long caseId, int caseVersion, LocalDate asOf, LocalDate lawVersion, String answers,
		String result, String savedBy, Instant savedAt, String hash) {

	/** Returns whether the record is unchanged since it was written. */
	public boolean isIntact() {
		return this.hash.equals(hashed());
	}

	/** Returns the hash of the present content. */
	public String hashed() {
		MessageDigest digest = sha256();
		for (String part : List.of(Integer.toString(this.caseVersion), this.asOf.toString(), this.lawVersion.toString(),
				this.answers, this.result, this.savedBy, this.savedAt.toString())) {
			byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
			digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
			digest.update(bytes);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	static CaseRecord of(ResultSet row, int number) throws SQLException {
		return new CaseRecord(row.getLong("id"), row.getLong("case_id"), row.getInt("case_version"),
				row.getObject("as_of", LocalDate.class), row.getObject("law_version", LocalDate.class),
				row.getString("answers"), row.getString("result"), row.getString("saved_by"),
				DatabaseTime.get(row, "saved_at"), row.getString("hash"));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

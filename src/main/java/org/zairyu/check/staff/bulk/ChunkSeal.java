package org.zairyu.check.staff.bulk;

import org.springframework.stereotype.Component;

import org.zairyu.check.web.answers.AnswerKeys;
import org.zairyu.check.web.answers.EarlierSeals;
import org.zairyu.check.web.answers.Sealer;

/**
 * Seals pieces of a file. A piece opens only in its own place: in another run or order it
 * is refused.
 */
@Component
final class ChunkSeal {

	private final Sealer sealer;

	private final EarlierSeals earlier;

	ChunkSeal(AnswerKeys keys) {
		this.sealer = new Sealer(Sealer.Purpose.BULK_CHUNK, keys.keys());
		this.earlier = new EarlierSeals(keys.keys());
	}

	byte[] close(String place, byte[] content) {
		return this.sealer.seal(place, content);
	}

	/**
	 * Opens a piece.
	 * @throws IllegalStateException if it is not ours, was changed, or belongs elsewhere
	 */
	byte[] open(String place, byte[] sealed) {
		byte[] content = this.sealer.open(place, sealed);
		content = (content != null) ? content : this.earlier.chunk(place, sealed);
		if (content == null) {
			throw new IllegalStateException(
					"a piece of a bulk check does not open; do all instances have the same keys?");
		}
		return content;
	}

}

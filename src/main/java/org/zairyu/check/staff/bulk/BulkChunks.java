package org.zairyu.check.staff.bulk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores files and results in encrypted pieces, with one at a time in memory. */
@Component
final class BulkChunks {

	/** H2 accepts at most a megabyte in such a column. */
	private static final int PIECE = 1 << 19;

	private final JdbcClient jdbc;

	private final ChunkSeal seal;

	/** The content of a piece. */
	enum Kind {

		UPLOAD, RESULT;

		String id() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	BulkChunks(JdbcClient jdbc, ChunkSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Stores a whole file. */
	void writeUpload(long run, InputStream file) throws IOException {
		int number = 0;
		for (byte[] piece = file.readNBytes(PIECE); piece.length > 0; piece = file.readNBytes(PIECE)) {
			write(run, Kind.UPLOAD, number++, 0, piece);
		}
	}

	void write(long run, Kind kind, int number, int firstRow, byte[] content) {
		this.jdbc.sql("""
				insert into bulk_chunk (run_id, kind, number, first_row, content)
				values (:run, :kind, :number, :firstRow, :content)""")
			.param("run", run)
			.param("kind", kind.id())
			.param("number", number)
			.param("firstRow", firstRow)
			.param("content", this.seal.close(place(run, kind, number), deflate(content)))
			.update();
	}

	/** Returns the file as it was uploaded. */
	InputStream upload(long run) {
		return new SequenceInputStream(new Pieces(run, Kind.UPLOAD, 0));
	}

	/**
	 * Returns results.
	 * @param from the number of the first piece
	 */
	InputStream results(long run, int from) {
		return new SequenceInputStream(new Pieces(run, Kind.RESULT, from));
	}

	/** Finds the piece that holds a row of the results. */
	Place find(long run, int row) {
		return this.jdbc.sql("""
				select number, first_row from bulk_chunk where run_id = :run and kind = 'result'
				and first_row <= :row order by first_row desc limit 1""")
			.param("run", run)
			.param("row", row)
			.query((found, number) -> new Place(found.getInt("number"), found.getInt("first_row")))
			.optional()
			.orElse(new Place(0, 0));
	}

	/**
	 * The position of a row of the results.
	 *
	 * @param piece the number of its piece
	 * @param firstRow how many rows come before that piece
	 */
	record Place(int piece, int firstRow) {
	}

	/** Counts the pieces of results. */
	int countResults(long run) {
		return this.jdbc.sql("select count(*) from bulk_chunk where run_id = :run and kind = 'result'")
			.param("run", run)
			.query(Integer.class)
			.single();
	}

	/** Deletes the file and the results of a run. */
	void deleteAll(long run) {
		this.jdbc.sql("delete from bulk_chunk where run_id = :run").param("run", run).update();
	}

	/** Deletes the results of a run that failed. */
	void deleteResults(long run) {
		this.jdbc.sql("delete from bulk_chunk where run_id = :run and kind = 'result'").param("run", run).update();
	}

	private byte @Nullable [] read(long run, Kind kind, int number) {
		return this.jdbc.sql("select content from bulk_chunk where run_id = :run and kind = :kind and number = :number")
			.param("run", run)
			.param("kind", kind.id())
			.param("number", number)
			.query((row, index) -> row.getBytes("content"))
			.optional()
			.map((sealed) -> this.seal.open(place(run, kind, number), sealed))
			.orElse(null);
	}

	private static String place(long run, Kind kind, int number) {
		return run + "/" + kind.id() + "/" + number;
	}

	private static byte[] deflate(byte[] content) {
		ByteArrayOutputStream small = new ByteArrayOutputStream(content.length / 4 + 64);
		Deflater deflater = new Deflater(Deflater.BEST_SPEED);
		try (DeflaterOutputStream out = new DeflaterOutputStream(small, deflater)) {
			out.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			deflater.end();
		}
		return small.toByteArray();
	}

	/** Opens the pieces one by one. */
	private final class Pieces implements Enumeration<InputStream> {

		private final long run;

		private final Kind kind;

		private int number;

		private byte @Nullable [] next;

		Pieces(long run, Kind kind, int from) {
			this.run = run;
			this.kind = kind;
			this.number = from;
			this.next = read(run, kind, from);
		}

		@Override
		public boolean hasMoreElements() {
			return this.next != null;
		}

		@Override
		public InputStream nextElement() {
			byte[] piece = this.next;
			if (piece == null) {
				throw new NoSuchElementException();
			}
			this.next = read(this.run, this.kind, ++this.number);
			return new InflaterInputStream(new ByteArrayInputStream(piece));
		}

	}

}

package org.zairyu.check.staff.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicBoolean;

import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system of H2 whose disk can be full: {@code jdbc:h2:full:/path/name}. */
public final class FullDisk extends FilePathWrapper {

	static final AtomicBoolean FULL = new AtomicBoolean();

	static void register() {
		FilePath.register(new FullDisk());
	}

	@Override
	public String getScheme() {
		return "full";
	}

	@Override
	public FileChannel open(String mode) throws IOException {
		FileChannel file = getBase().open(mode);
		return new FileBaseDefault() {
			@Override
			public long size() throws IOException {
				return file.size();
			}

			@Override
			public int read(ByteBuffer target, long position) throws IOException {
				return file.read(target, position);
			}

			@Override
			public int write(ByteBuffer source, long position) throws IOException {
				check();
				return file.write(source, position);
			}

			@Override
			public void force(boolean metaData) throws IOException {
				check();
				file.force(metaData);
			}

			@Override
			protected void implTruncate(long size) throws IOException {
				file.truncate(size);
			}

			@Override
			public FileLock tryLock(long position, long size, boolean shared) throws IOException {
				return file.tryLock(position, size, shared);
			}

			@Override
			protected void implCloseChannel() throws IOException {
				file.close();
			}

			private void check() throws IOException {
				if (FULL.get()) {
					throw new IOException("No space left on device");
				}
			}
		};
	}

}

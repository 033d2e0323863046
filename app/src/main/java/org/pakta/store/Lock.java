package org.pakta.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.pakta.record.RecordTrouble;

/**
 * The right to write a record, held by one process. The system lets go of it when the process dies,
 * however it dies. The file holds the owner's process id, for the message others get. It stays when
 * the owner has ended: were it removed, two could each hold a lock on a file of the same name. The
 * owner must not open it a second time, for closing that would let go of the lock (POSIX).
 */
final class Lock implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private Lock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static Lock take(Path record) {
        Path path = record.resolveSibling(record.getFileName() + ".lock");
        try {
            FileChannel channel =
                    FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new RecordTrouble(
                        "the record %s is being written by another Pakta%s; try again when it has ended"
                                .formatted(record, owner(path)));
            }
            String mine = String.valueOf(ProcessHandle.current().pid());
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(mine.getBytes(StandardCharsets.UTF_8)));
            return new Lock(path, channel);
        } catch (IOException refused) {
            throw new RecordTrouble(
                    "the record %s cannot be written; check that its folder exists and may be written"
                            .formatted(record),
                    refused);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException inThisProcess) {
            throw new RecordTrouble("this process is writing the record already", inThisProcess);
        }
    }

    private static String owner(Path path) throws IOException {
        String process = Files.readString(path).strip();
        return process.isEmpty() ? "" : " (process " + process + ")";
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException left) {
            throw new RecordTrouble("the lock " + path + " could not be let go", left);
        }
    }
}

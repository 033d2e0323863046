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
import java.util.Optional;
import org.pakta.record.RecordTrouble;

/**
 * The right to write a record, held by one process. The system lets go of it when the process dies,
 * however it dies. The file holds the owner's process id, for the message others get.
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
            Optional<Lock> taken = Optional.empty();
            while (taken.isEmpty()) {
                taken = attempt(path, record);
            }
            return taken.get();
        } catch (IOException refused) {
            throw new RecordTrouble(
                    "the record %s cannot be written; check that its folder exists and may be written"
                            .formatted(record),
                    refused);
        }
    }

    /** Empty when the last owner removed the file just as we opened it. */
    private static Optional<Lock> attempt(Path path, Path record) throws IOException {
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
        if (Files.exists(path) && Files.readString(path).equals(mine)) {
            return Optional.of(new Lock(path, channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    private static String owner(Path path) throws IOException {
        String process = Files.exists(path) ? Files.readString(path).strip() : "";
        return process.isEmpty() ? "" : " (process " + process + ")";
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
            channel.close();
        } catch (IOException left) {
            throw new RecordTrouble("the lock " + path + " could not be let go", left);
        }
    }
}

package org.milktide.standalone.guidance;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.milktide.content.BuiltInFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies our pack, as a start for one's own. */
@Command(name = "init", description = "Copies our guidance into a new directory.")
final class InitCommand extends PackCommand {
  @Parameters(paramLabel = "DIR", description = "Is made if it is not there; has to be empty.")
  private String target = "";

  @Override
  void run(PrintWriter out) throws IOException {
    if (target.isBlank()) {
      throw new Refused("DIR is empty: name the directory to make");
    }
    Path directory = surroundings().path(target);
    requireEmpty(directory);
    SortedMap<String, byte[]> files = BuiltInFiles.contents();
    for (Map.Entry<String, byte[]> entry : files.entrySet()) {
      Path file = directory.resolve(entry.getKey());
      Files.createDirectories(file.resolveSibling("."));
      Files.write(file, entry.getValue());
    }
    out.print(next(files.size(), directory));
  }

  private static String next(int files, Path directory) {
    return """
    Copied %1$d files to %2$s

    Next:
      1. Change the texts in %2$s/items; 'retired: true' alone between two '---' removes an item.
      2. Delete the files that you leave as they are: what is not there comes from our pack, and
         goes along with its updates.
      3. ./milktide content lint %2$s         says what is wrong or hard to read
         ./milktide content preview %2$s      shows every mail and push text
         ./milktide content diff %2$s         shows what changes for sample families
         ./milktide content review ID --by NAME --role ROLE %2$s
      4. MILKTIDE_CONTENT_DIR=%2$s ./milktide up

    Nobody clinical has reviewed our texts. Have your own team do that first.
    """
        .formatted(files, directory);
  }

  private static void requireEmpty(Path directory) throws IOException {
    try {
      Files.createDirectories(directory);
    } catch (FileAlreadyExistsException e) {
      throw new Refused(e.getFile() + " is a file, expected a new or empty directory");
    }
    try (Stream<Path> files = Files.list(directory)) {
      if (files.findAny().isPresent()) {
        throw new Refused(directory + " is not empty; nothing was copied");
      }
    }
  }
}

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or applies google-java-format to every Java source of the project. {@code check} names each
 * file that differs and exits 1; {@code apply} rewrites it.
 */
class Format {
  void main(String[] args) throws Exception {
    boolean apply = args[0].equals("apply");
    List<Path> wrong = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(Path.of("modules"))) {
      for (Path file : tree.filter(Format::isSource).sorted().toList()) {
        String given = Files.readString(file);
        String formatted = format(file, given);
        if (!formatted.equals(given)) {
          wrong.add(file);
          if (apply) Files.writeString(file, formatted);
        }
      }
    }
    wrong.forEach(file -> IO.println((apply ? "formatted " : "not formatted: ") + file));
    if (!apply && !wrong.isEmpty()) {
      IO.println("Run ./milktide format.");
      System.exit(1);
    }
  }

  static boolean isSource(Path file) {
    return file.toString().endsWith(".java") && !file.toString().contains("/target/");
  }

  static String format(Path file, String source) {
    try {
      String imports =
          ImportOrderer.reorderImports(
              RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
      return new Formatter().formatSource(imports);
    } catch (Exception e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }
}

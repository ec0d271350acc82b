package org.milktide.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.standalone.KilledProcess;
import org.milktide.standalone.StartupProblem;

class EmbeddedDatabaseTest {
  // Shared: each start of its own would unpack the programs again.
  @TempDir static Path shared;

  private final Path dir = shared.resolve("Ada's data");

  @Test
  void keepsItsDataOverACloseAndAStart() throws Exception {
    try (var database = EmbeddedDatabase.start(dir)) {
      Sql.run(database, "create table closed as select 'kept' as word");
    }
    try (var database = EmbeddedDatabase.start(dir)) {
      assertThat(Sql.ask(database, "select word from closed")).isEqualTo("kept");
    }
  }

  @Test
  void stopsAServerThatAKilledProcessLeftAndKeepsItsData() throws Exception {
    KilledProcess.killWhenReady(WritesOneRow.class, dir.toString());
    long leftOver = serverProcess();
    assertThat(commandOf(leftOver)).isPresent();

    try (var database = EmbeddedDatabase.start(dir)) {
      assertThat(commandOf(leftOver)).isEmpty();
      assertThat(Sql.ask(database, "select word from left_over")).isEqualTo("kept");
    }
  }

  @Test
  void startsAlthoughTheNumberOfADeadServerNowBelongsToAnotherProgram() throws Exception {
    EmbeddedDatabase.start(dir).close();
    Path lock = dir.resolve("cluster/postmaster.pid");
    Files.writeString(lock, ProcessHandle.current().pid() + "\n" + dir + "/cluster\n");

    EmbeddedDatabase.start(dir).close();

    assertThat(lock).doesNotExist();
  }

  @Test
  void waitsForTheDiskAndListensOnLoopbackOnly() throws Exception {
    try (var database = EmbeddedDatabase.start(dir)) {
      assertThat(Sql.ask(database, "show fsync")).isEqualTo("on");
      assertThat(Sql.ask(database, "show synchronous_commit")).isEqualTo("on");
      assertThat(Sql.ask(database, "show full_page_writes")).isEqualTo("on");
      assertThat(Sql.ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(Sql.ask(database, "show unix_socket_directories")).isEmpty();
      assertThat(Sql.ask(database, "show server_version")).startsWith("18.");
    }
  }

  @Test
  void refusesAWrongPasswordAndKeepsTheRightOneToItself() throws Exception {
    try (var database = EmbeddedDatabase.start(dir)) {
      assertThatThrownBy(
              () -> DriverManager.getConnection(database.jdbcUrl(), database.username(), "guess"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
      assertThat(Sql.ask(database, "select min(auth_method) from pg_hba_file_rules"))
          .isEqualTo("scram-sha-256");
    }
    assertThat(Files.getPosixFilePermissions(dir.resolve("password")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void writesNoRowIntoItsLog() throws Exception {
    try (var database = EmbeddedDatabase.start(dir)) {
      Sql.run(database, "create table address (mail text primary key)");
      Sql.run(database, "insert into address values ('ada@example.org')");
      assertThatThrownBy(() -> Sql.run(database, "insert into address values ('ada@example.org')"))
          .isInstanceOf(SQLException.class);
    }
    assertThat(dir.resolve("server.log"))
        .content()
        .contains("duplicate key")
        .doesNotContain("ada@");
  }

  @Test
  void refusesDataOfAnotherMajorVersionInOneLine(@TempDir Path other) throws Exception {
    Files.createDirectories(other.resolve("cluster"));
    Files.writeString(other.resolve("cluster/PG_VERSION"), "17\n");
    Files.writeString(other.resolve("password"), "secret");

    assertThatThrownBy(() -> EmbeddedDatabase.start(other))
        .isInstanceOf(StartupProblem.class)
        .hasMessageContaining("are of PostgreSQL 17, this Milktide runs PostgreSQL 18")
        .hasMessageNotContaining("\n");
  }

  /** Empty also for a dead process that nobody has waited for, as in containers without an init. */
  private static Optional<String> commandOf(long process) {
    return ProcessHandle.of(process).flatMap(handle -> handle.info().command());
  }

  private long serverProcess() throws IOException {
    return Long.parseLong(Files.readAllLines(dir.resolve("cluster/postmaster.pid")).getFirst());
  }

  /** Run in a process of its own, which is then killed and leaves its server behind. */
  static final class WritesOneRow {
    private WritesOneRow() {}

    static void main(String[] args) throws Exception {
      var database = EmbeddedDatabase.start(Path.of(args[0]));
      Sql.run(database, "create table left_over as select 'kept' as word");
      KilledProcess.ready(database);
    }
  }
}

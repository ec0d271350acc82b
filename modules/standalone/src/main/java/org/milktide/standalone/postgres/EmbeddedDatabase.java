package org.milktide.standalone.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.milktide.standalone.Ports;
import org.milktide.standalone.SecretFile;
import org.milktide.standalone.StartupProblem;

/**
 * A PostgreSQL server on 127.0.0.1 with its data kept in a directory and every commit on disk
 * before it is answered. A server that is killed is started again on the same port; one left over
 * from a killed process is stopped by the next start.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final String NAME = "milktide";

  private final Cluster cluster;
  private final int port;
  private final String password;
  private final Watch watch;

  private EmbeddedDatabase(Cluster cluster, int port, String password) {
    this.cluster = cluster;
    this.port = port;
    this.password = password;
    this.watch = new Watch(cluster, port);
  }

  /**
   * Starts the server on a free port and returns when it takes connections.
   *
   * @param dir the server's own directory, made if missing; no other process may use it
   * @throws StartupProblem if the directory cannot be used or the server does not start
   */
  public static EmbeddedDatabase start(Path dir) {
    Path own = dir.toAbsolutePath().normalize();
    try {
      Files.createDirectories(own);
      Programs programs = Programs.in(Software.unpackInto(own));
      var cluster = new Cluster(own.resolve("cluster"), own.resolve("server.log"), programs);
      return start(cluster, own.resolve("password"));
    } catch (IOException e) {
      throw new StartupProblem("PostgreSQL cannot use " + own + ": " + e.getMessage(), e);
    }
  }

  private static EmbeddedDatabase start(Cluster cluster, Path passwordFile) throws IOException {
    if (cluster.exists() && Files.notExists(passwordFile)) {
      throw new StartupProblem("The password of the database is missing: " + passwordFile);
    }
    String password = SecretFile.readOrMake(passwordFile);
    if (cluster.exists()) {
      cluster.checkVersion();
      new Leftover(cluster).stop();
    } else {
      cluster.make(NAME, passwordFile);
    }
    int port = Ports.anyFree();
    cluster.start(port);
    var database = new EmbeddedDatabase(cluster, port, password);
    database.createIfMissing();
    database.watch.start();
    return database;
  }

  /** The JDBC address of the database. */
  public String jdbcUrl() {
    return jdbcUrl(NAME);
  }

  /** The user that owns the database. */
  public String username() {
    return NAME;
  }

  /** The user's password, made once for this data directory. */
  public String password() {
    return password;
  }

  /** Stops the server, rolling back what is open, and returns when its files are closed. */
  @Override
  public void close() {
    watch.close();
    try {
      cluster.stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void createIfMissing() {
    try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), NAME, password);
        var statement = connection.createStatement();
        var found =
            statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
      if (!found.next()) statement.execute("create database " + NAME);
    } catch (SQLException e) {
      close();
      throw new StartupProblem("PostgreSQL refuses its own user: " + e.getMessage(), e);
    }
  }

  private String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }
}

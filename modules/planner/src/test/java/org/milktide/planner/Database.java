package org.milktide.planner;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL for all tests of the module; each test gets a database of its own. */
final class Database {
  private static final Path TABLES =
      Path.of("../store/src/main/resources/db/migration/V2__quartz.sql");
  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger MADE = new AtomicInteger();

  private Database() {}

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty database with the scheduler's tables, as the migration makes them. */
  static DataSource fresh() throws IOException {
    String name = "planner" + MADE.incrementAndGet();
    JdbcClient.create(SERVER.getPostgresDatabase()).sql("create database " + name).update();
    DataSource database = SERVER.getDatabase("postgres", name);
    JdbcClient.create(database).sql(Files.readString(TABLES)).update();
    return database;
  }
}

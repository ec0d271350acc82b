package org.milktide.standalone.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A JVM of its own that can be killed at any moment, as by {@code kill -9}. */
final class Child implements AutoCloseable {
  private static final String READY = "ready to be killed";

  private final Process process;
  private final CompletableFuture<Void> readyOrEnded;

  private Child(Process process) {
    this.process = process;
    this.readyOrEnded = new CompletableFuture<>();
    Thread.startVirtualThread(() -> read(process.inputReader()));
  }

  private void read(BufferedReader output) {
    try {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        if (line.equals(READY)) {
          readyOrEnded.complete(null);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      readyOrEnded.complete(null);
    }
  }

  /** Starts a main class that calls {@link #ready} in time; its words go to a log of this name. */
  static Child launch(Class<?> main, List<String> arguments, String name) throws IOException {
    Path log = Files.createDirectories(Path.of("target", "crash")).resolve(name + ".log");
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of("-Xmx768m", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    return new Child(
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start());
  }

  /** Says, in the child, that it runs. */
  static void ready() throws InterruptedException {
    IO.println(READY);
    Thread.currentThread().join();
  }

  /** Returns when it runs, or has ended before. */
  void awaitReadyOrEnd() {
    readyOrEnded.orTimeout(90, TimeUnit.SECONDS).join();
  }

  /** Kills it without waiting for its end. */
  void kill() {
    process.destroyForcibly();
  }

  /** Returns when it has ended. */
  void awaitEnd() throws InterruptedException {
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("the process has ended").isTrue();
  }

  /** Asks it to stop in peace, so that its own parts stop too. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}

package org.milktide.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;

/** A second JVM that is killed, as by {@code kill -9}, once it has done its part. */
public final class KilledProcess {
  private static final String READY = "ready to be killed";

  private KilledProcess() {}

  /** Runs a main class until it calls {@link #ready}, kills it, and returns when it is gone. */
  public static void killWhenReady(Class<?> main, String... args)
      throws IOException, InterruptedException {
    killWhenReady(() -> {}, main, args);
  }

  /** Does something between the call of {@link #ready} and the kill. */
  public static void killWhenReady(Runnable before, Class<?> main, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var output = process.inputReader()) {
      assertThat(output.lines().anyMatch(READY::equals)).as(main.getName()).isTrue();
      before.run();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /**
   * Says that this process has done its part, and waits for its end.
   *
   * @param held what it holds until then
   */
  public static void ready(AutoCloseable held) throws InterruptedException {
    try {
      IO.println(READY);
      Thread.currentThread().join();
    } finally {
      Reference.reachabilityFence(held);
    }
  }
}

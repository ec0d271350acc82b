package org.milktide.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Free TCP ports on 127.0.0.1. */
public final class Ports {
  private static final int HIGHEST = 65_535;

  // Below the range that systems give to outgoing connections, so none of those can take the port
  // between the look and the use.
  private static final int ANY_FROM = 20_000;
  private static final int ANY_TO = 30_000;

  private Ports() {}

  /**
   * The preferred port, or the next higher one that nothing listens on.
   *
   * @throws StartupProblem if there is none
   */
  public static int firstFree(int preferred) {
    return IntStream.rangeClosed(preferred, HIGHEST)
        .filter(Ports::isFree)
        .findFirst()
        .orElseThrow(() -> new StartupProblem("No free port from " + preferred + " on."));
  }

  /** Any free port. */
  public static int anyFree() {
    return firstFree(ThreadLocalRandom.current().nextInt(ANY_FROM, ANY_TO));
  }

  /**
   * The port that was asked for, where 0 asks for any free one.
   *
   * @param user who wants to listen there, as the message names it
   * @throws StartupProblem if something already listens there
   */
  public static int requested(int port, String user) {
    if (port == 0) return anyFree();
    if (isFree(port)) return port;
    throw new StartupProblem(
        user + " cannot listen on 127.0.0.1:" + port + ": another program does.");
  }

  private static boolean isFree(int port) {
    try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return probe.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}

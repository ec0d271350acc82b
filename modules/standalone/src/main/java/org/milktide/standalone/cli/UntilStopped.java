package org.milktide.standalone.cli;

import org.milktide.standalone.run.Installation;

/** Closes an installation when the process is asked to stop. */
final class UntilStopped {
  private UntilStopped() {}

  static void whenStopped(Installation installation) {
    Runtime.getRuntime().addShutdownHook(new Thread(installation::close, "milktide-stop"));
  }
}

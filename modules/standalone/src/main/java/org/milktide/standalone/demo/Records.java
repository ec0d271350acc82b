package org.milktide.standalone.demo;

/** Where the demo's records go. */
@FunctionalInterface
interface Records {
  /** Hands over a record; on return the broker has it. */
  void publish(DemoRecord message);
}

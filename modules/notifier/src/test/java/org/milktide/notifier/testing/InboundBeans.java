package org.milktide.notifier.testing;

import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.domain.port.Bounces;
import org.milktide.domain.port.Brakes;
import org.milktide.domain.port.DomainPaces;
import org.milktide.domain.port.Journeys;
import org.milktide.domain.port.Leases;
import org.milktide.domain.port.Limits;
import org.milktide.domain.port.Suppressions;
import org.milktide.domain.postmaster.Postmaster;
import org.milktide.domain.testing.InMemoryPaces;
import org.milktide.domain.testing.InMemoryStore;
import org.springframework.context.support.GenericApplicationContext;

/** What reading a mailbox and pacing stand on, over a store in memory and our own pack. */
public final class InboundBeans {
  private InboundBeans() {}

  /** Before the context is refreshed. */
  public static void register(GenericApplicationContext context) {
    GuidancePack pack = GuidancePack.builtIn();
    InMemoryStore store = new InMemoryStore(pack.catalogue());
    context.registerBean(Library.class, () -> new Library(pack));
    context.registerBean(DomainPaces.class, InMemoryPaces::new);
    context.registerBean(Bounces.class, store::bounces);
    context.registerBean(Journeys.class, store::journeys);
    context.registerBean(Limits.class, store::limits);
    context.registerBean(Suppressions.class, store::suppressions);
    context.registerBean(Leases.class, store::leases);
    context.registerBean(
        Postmaster.class, () -> new Postmaster(store.bounces(), store.door(), Brakes.NONE));
  }
}

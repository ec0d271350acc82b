package org.milktide.domain.testing;

import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.port.Announcements;
import org.milktide.domain.port.Bounces;
import org.milktide.domain.port.Deadlines;
import org.milktide.domain.port.Devices;
import org.milktide.domain.port.DigestQueue;
import org.milktide.domain.port.Editions;
import org.milktide.domain.port.FeedLog;
import org.milktide.domain.port.JourneyDoor;
import org.milktide.domain.port.Journeys;
import org.milktide.domain.port.Leases;
import org.milktide.domain.port.Limits;
import org.milktide.domain.port.PartnerJourneys;
import org.milktide.domain.port.PartnerTokens;
import org.milktide.domain.port.PersonalData;
import org.milktide.domain.port.Releases;
import org.milktide.domain.port.RequestCounts;
import org.milktide.domain.port.RequestKeys;
import org.milktide.domain.port.Secrets;
import org.milktide.domain.port.Suppressions;
import org.milktide.domain.port.WaitingRoom;
import org.milktide.domain.port.WithheldAdvice;

/** All ports of one store. */
public interface Ports {
  JourneyDoor door();

  Journeys journeys();

  Releases releases();

  DigestQueue queue();

  Deadlines deadlines();

  WaitingRoom waitingRoom();

  Secrets secrets();

  PersonalData data();

  FeedLog feedLog();

  PartnerTokens partnerTokens();

  PartnerJourneys partnerJourneys();

  RequestCounts requestCounts();

  RequestKeys requestKeys();

  Announcements announcements();

  WithheldAdvice withheldAdvice();

  Limits limits();

  Suppressions suppressions();

  Bounces bounces();

  Leases leases();

  Editions editions();

  Devices devices();

  /** The same store as another process sees it that plans with this catalogue. */
  Ports with(Catalogue catalogue);

  /** How many shards {@link Releases#releaseDue} counts, from 0; a fake has one. */
  default int shards() {
    return 1;
  }
}

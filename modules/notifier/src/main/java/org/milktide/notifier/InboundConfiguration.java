package org.milktide.notifier;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import org.milktide.content.Library;
import org.milktide.domain.bounce.ReturnPaths;
import org.milktide.domain.link.Links;
import org.milktide.domain.port.Bounces;
import org.milktide.domain.port.Journeys;
import org.milktide.domain.port.Leases;
import org.milktide.domain.port.Limits;
import org.milktide.domain.port.Suppressions;
import org.milktide.domain.postmaster.Postmaster;
import org.milktide.notifier.dkim.DkimSettings;
import org.milktide.notifier.inbound.InboundMail;
import org.milktide.notifier.inbound.InboundSettings;
import org.milktide.notifier.mail.Answers;
import org.milktide.notifier.mail.ReplyMails;
import org.milktide.notifier.mail.Sender;
import org.milktide.notifier.smtp.MailServer;
import org.milktide.notifier.smtp.SmtpPost;
import org.milktide.notifier.words.PackWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where what comes back goes, and who reads it; nobody does without {@link InboundSettings}. */
@Configuration(proxyBeanMethods = false)
class InboundConfiguration {
  @Bean
  Answers answers(ObjectProvider<ReturnPaths> paths, ObjectProvider<InboundSettings> settings) {
    return new Answers(paths.getIfAvailable(), settings.getIfAvailable() != null);
  }

  @Bean
  InboundMail.Parts inboundParts(
      Bounces bounces,
      Journeys journeys,
      Limits limits,
      Suppressions suppressions,
      Leases leases,
      Postmaster postmaster,
      InstantSource clock,
      ObjectProvider<MeterRegistry> meters) {
    return new InboundMail.Parts(
        bounces,
        journeys,
        limits,
        suppressions,
        leases,
        postmaster,
        clock,
        meters.getIfAvailable(SimpleMeterRegistry::new));
  }

  @Bean
  ReplyMails replyMails(Sender sender, Links links) {
    return new ReplyMails(sender, links);
  }

  @Bean
  InboundMail inboundMail(
      ObjectProvider<InboundSettings> settings,
      ObjectProvider<ReturnPaths> paths,
      InboundMail.Parts parts,
      ReplyMails mails,
      Writing writing) {
    InboundSettings mailbox = settings.getIfAvailable();
    return mailbox == null
        ? InboundMail.none()
        : InboundMail.of(mailbox, paths.getObject(), parts, writing.answering(mails));
  }

  @Bean
  Writing writing(
      Library library,
      MailServer server,
      NotifierSettings settings,
      ObjectProvider<MailSettings> mail) {
    DkimSettings dkim = mail.getIfAvailable(() -> MailSettings.DEFAULT).dkim();
    return mails ->
        new InboundMail.Answering(
            mails,
            new PackWords(library),
            NotifierConfiguration.signing(
                dkim, new SmtpPost(server, settings.smtp().withConnections(1))));
  }

  /** Makes what answers are written with, once they are. */
  interface Writing {
    InboundMail.Answering answering(ReplyMails mails);
  }
}

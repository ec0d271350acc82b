package org.milktide.planner;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes back digests whose sender died. */
@DisallowConcurrentExecution
final class RecoveryJob implements Job {
  private static final Logger log = LoggerFactory.getLogger(RecoveryJob.class);

  private final ReleasePass pass;

  RecoveryJob(ReleasePass pass) {
    this.pass = pass;
  }

  @Override
  public void execute(JobExecutionContext context) {
    try {
      int taken = pass.recoverAbandoned();
      if (taken > 0) {
        log.warn("Took back {} digests of senders that stopped; those still valid go again", taken);
      }
    } catch (RuntimeException e) {
      log.warn("Digests of dead senders wait for the next look: {}", Failure.brief(e));
    }
  }
}

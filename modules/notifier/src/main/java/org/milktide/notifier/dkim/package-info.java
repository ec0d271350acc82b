/** Signs mails, so that whoever gets one can see that it is from the service's own domain. */
@NullMarked
package org.milktide.notifier.dkim;

import org.jspecify.annotations.NullMarked;

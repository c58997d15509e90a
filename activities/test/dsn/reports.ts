/** Reports as mail servers of the world send them, made over for a message and an address. */
interface Told {
  readonly messageId: string;
  readonly address: string;
}

const lines = (text: string): string => text.replace(/^\n/, '').replace(/\n/g, '\r\n');

export const postfix = ({ messageId, address }: Told, status = '5.1.1', action = 'failed'): string =>
  lines(`
Return-Path: <>
Received: by mx1.kemhan.go.id (Postfix)
	id 4D1F22001B; Mon, 30 Nov 2026 09:15:02 +0700 (WIB)
Date: Mon, 30 Nov 2026 09:15:02 +0700 (WIB)
From: MAILER-DAEMON@mx1.kemhan.go.id (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: tte@kemhan.go.id
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="A5A3C20019.1764468902/mx1.kemhan.go.id"
Content-Transfer-Encoding: 8bit
Message-Id: <20261130021502.4D1F22001B@mx1.kemhan.go.id>

This is a MIME-encapsulated message.

--A5A3C20019.1764468902/mx1.kemhan.go.id
Content-Description: Notification
Content-Type: text/plain; charset=utf-8

This is the mail system at host mx1.kemhan.go.id.

<${address}>: host mail.kemhan.go.id[10.1.2.3] said: 550 ${status} <${address}>: Recipient
    address rejected: User unknown (in reply to RCPT TO command)

--A5A3C20019.1764468902/mx1.kemhan.go.id
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx1.kemhan.go.id
X-Postfix-Queue-ID: A5A3C20019
X-Postfix-Sender: rfc822; tte@kemhan.go.id
Arrival-Date: Mon, 30 Nov 2026 09:15:01 +0700 (WIB)

Final-Recipient: rfc822; ${address}
Original-Recipient: rfc822;${address}
Action: ${action}
Status: ${status}
Remote-MTA: dns; mail.kemhan.go.id
Diagnostic-Code: smtp; 550 ${status} <${address}>: Recipient address rejected:
    User unknown

--A5A3C20019.1764468902/mx1.kemhan.go.id
Content-Description: Undelivered Message
Content-Type: message/rfc822
Content-Transfer-Encoding: 8bit

Return-Path: <tte@kemhan.go.id>
From: Pusdatin Kemhan <tte@kemhan.go.id>
To: Budi Santoso <${address}>
Message-ID: ${messageId}
Subject: Aktivasi akun TTE Anda
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Yth. Budi Santoso

--A5A3C20019.1764468902/mx1.kemhan.go.id--
`);

export const exchange = ({ messageId, address }: Told): string =>
  lines(`
From: <postmaster@kemhan.go.id>
To: <tte@kemhan.go.id>
Date: Mon, 30 Nov 2026 02:15:02 +0000
Content-Type: multipart/report; report-type=delivery-status;
	boundary="9c9ea3ae-8a4c-4b4e-8f4e-5d1c6c8e9a10"
Content-Language: en-US
Message-ID: <9dd1a2c5-0d7f-4f4e-a6a3-0a1b2c3d4e5f@SG2PR02MB1234.apcprd02.prod.outlook.com>
In-Reply-To: ${messageId}
References: ${messageId}
Subject: Undeliverable: Aktivasi akun TTE Anda
Auto-Submitted: auto-replied
X-MS-Exchange-Message-Is-Ndr:
MIME-Version: 1.0

--9c9ea3ae-8a4c-4b4e-8f4e-5d1c6c8e9a10
Content-Type: multipart/alternative; differences=Content-Type;
	boundary="b2"

--b2
Content-Type: text/plain; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

Your message to ${address} couldn't be delivered.=

--b2
Content-Type: text/html; charset="us-ascii"

<html><body>Your message couldn't be delivered.</body></html>
--b2--

--9c9ea3ae-8a4c-4b4e-8f4e-5d1c6c8e9a10
Content-Type: message/delivery-status

Reporting-MTA: dns;SG2PR02MB1234.apcprd02.prod.outlook.com
Received-From-MTA: dns;mx1.kemhan.go.id
Arrival-Date: Mon, 30 Nov 2026 02:15:01 +0000

Original-Recipient: rfc822;${address.toUpperCase()}
Final-Recipient: rfc822;${address}
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup

--9c9ea3ae-8a4c-4b4e-8f4e-5d1c6c8e9a10
Content-Type: message/rfc822

Received: from mx1.kemhan.go.id by SG2PR02MB1234
From: Pusdatin Kemhan <tte@kemhan.go.id>
To: <${address}>
Message-ID:
 ${messageId}
Subject: Aktivasi akun TTE Anda

Yth. Budi

--9c9ea3ae-8a4c-4b4e-8f4e-5d1c6c8e9a10--
`);

export const gmail = ({ messageId, address }: Told): string =>
  lines(`
Return-Path: <>
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: tte@kemhan.go.id
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Failure)
References: ${messageId}
In-Reply-To: ${messageId}
X-Failed-Recipients: ${address}
Message-ID: <6565a1b2.050a0220.1.GMR@mx.google.com>
Date: Mon, 30 Nov 2026 02:15:02 -0800 (PST)
MIME-Version: 1.0
Content-Type: multipart/report; boundary="000000000000aa11bb22cc33"; report-type=delivery-status

--000000000000aa11bb22cc33
Content-Type: multipart/related; boundary="000000000000aa11bb22cc34"

--000000000000aa11bb22cc34
Content-Type: text/plain; charset="UTF-8"

** Address not found **
--000000000000aa11bb22cc34--
--000000000000aa11bb22cc33
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.com
Arrival-Date: Mon, 30 Nov 2026 02:15:01 -0800 (PST)
X-Original-Message-ID: ${messageId}

Final-Recipient: rfc822; ${address}
Action: failed
Status: 5.2.2
Remote-MTA: dns; gmail-smtp-in.l.google.com. (142.250.4.26, the server for the domain.)
Diagnostic-Code: smtp; 552-5.2.2 The recipient's inbox is out of storage space and inactive.
 552 5.2.2 Please direct the recipient to Clear the clutter.
Last-Attempt-Date: Mon, 30 Nov 2026 02:15:02 -0800 (PST)

--000000000000aa11bb22cc33
Content-Type: message/rfc822

DKIM-Signature: v=1; a=rsa-sha256;
        d=kemhan.go.id
From: tte@kemhan.go.id
Message-ID: ${messageId}
Subject: Aktivasi

--000000000000aa11bb22cc33--
`);

/** Zimbra is a Postfix that gives back the head alone; two recipients of one message. */
export const zimbra = (messageId: string, addresses: readonly string[]): string =>
  lines(`
From: MAILER-DAEMON@zimbra.kemhan.go.id (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: tte@kemhan.go.id
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="Z"

--Z
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.
--Z
Content-Type: message/delivery-status

Reporting-MTA: dns; zimbra.kemhan.go.id

${addresses
  .map(
    (address) => `Final-Recipient: rfc822; ${address}
Original-Recipient: rfc822;${address.replace('@', '+40')}
Action: failed
Status: 5.0.0
Diagnostic-Code: x-unix; user unknown
`,
  )
  .join('\n')}
--Z
Content-Type: text/rfc822-headers

Message-ID: ${messageId}
Subject: Aktivasi

--Z--
`);

/** A qmail bounce in its own words (QSBMF), which is no RFC 3464. */
export const qmail = ({ messageId, address }: Told): string =>
  lines(`
From: MAILER-DAEMON@qmail.kemhan.go.id
To: tte@kemhan.go.id
Subject: failure notice

Hi. This is the qmail-send program at qmail.kemhan.go.id.
I'm afraid I wasn't able to deliver your message to the following addresses.

<${address}>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

Message-ID: ${messageId}
`);

/** qmail with a patch for RFC 3464, its second part in base64. */
export const qmailReport = ({ messageId, address }: Told): string => {
  const status = `Reporting-MTA: dns; qmail.kemhan.go.id\n\nFinal-Recipient: rfc822;<${address}>\nAction: failed\nStatus: 5.7.1\n`;
  return lines(`
From: MAILER-DAEMON@qmail.kemhan.go.id
To: tte@kemhan.go.id
Subject: failure notice
Content-Type: multipart/report; report-type="delivery-status"; boundary=q

--q
Content-Type: text/plain

Hi. This is the qmail-send program.
--q
Content-Type: message/delivery-status
Content-Transfer-Encoding: base64

${Buffer.from(status).toString('base64')}
--q
Content-Type: message/rfc822

Message-ID: ${messageId}

--q--
`);
};

export const autoReply = ({ messageId, address }: Told): string =>
  lines(`
From: ${address}
To: tte@kemhan.go.id
Subject: Saya sedang cuti
Auto-Submitted: auto-replied
In-Reply-To: ${messageId}
Content-Type: multipart/alternative; boundary=x

--x
Content-Type: text/plain

Action: failed
Status: 5.1.1
--x--
`);

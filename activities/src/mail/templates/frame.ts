/** How each HTML mail begins: the page, who is addressed, and what they are told first. */
export const HTML_BEGIN = `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><%= it.subject %></title>
</head>
<body style="margin:0;padding:0;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5">
<div style="max-width:560px;margin:0 auto;padding:16px;overflow-wrap:anywhere">
<p style="margin:0 0 16px">Yth. <%= it.name %>,</p>
<% for (const paragraph of it.paragraphs) { %>
<p style="margin:0 0 16px"><%= paragraph %></p>
<% } %>
`;

export const HTML_END = `</div>
</body>
</html>
`;

/**
 * The frame of every mail, as HTML: one column that fits a phone of 360 px, real text sizes, dark text on white, no
 * image and nothing loaded from elsewhere. `it` is a `Letter` of render.ts.
 */
export const HTML_FRAME = `${HTML_BEGIN}<% if (it.list.length > 0) { %>
<ul style="margin:0 0 16px;padding-left:24px">
<% for (const item of it.list) { %>
<li><%= item %></li>
<% } %>
</ul>
<% } %>
<% if (it.note) { %>
<p style="margin:0 0 4px"><strong>Catatan petugas:</strong></p>
<p style="margin:0 0 16px;padding-left:12px;border-left:3px solid #595959;white-space:pre-line"><%= it.note %></p>
<% } %>
<h1 style="margin:24px 0 4px;font-size:18px">Yang perlu dilakukan sekarang</h1>
<p style="margin:0 0 16px"><%= it.nextStep %></p>
<% if (it.deadline) { %>
<p style="margin:0 0 16px">Batas waktu: <strong><%= it.deadline %></strong></p>
<% } %>
<% if (it.statusPage) { %>
<p style="margin:0 0 4px"><a href="<%= it.statusPage %>" style="display:inline-block;padding:12px 20px;background:#0b4f9e;color:#ffffff;text-decoration:none">Lihat status dan langkah berikutnya</a></p>
<p style="margin:0 0 16px;font-size:14px;color:#404040"><%= it.linkHint %></p>
<% } %>
<p style="margin:0 0 16px"><%= it.closing %></p>
<p style="margin:0 0 16px">Nomor registrasi: <strong><%= it.caseNumber %></strong></p>
<p style="margin:0 0 16px;padding:12px;border:1px solid #595959"><%= it.warning %></p>
<p style="margin:0 0 16px">Hormat kami,<br><%= it.officeName %><br><%= it.officeContact %></p>
<% if (it.footnote) { %>
<p style="margin:0;font-size:14px;color:#404040"><%= it.footnote %></p>
<% } %>
${HTML_END}`;

/** The same frame as plain text. */
export const TEXT_FRAME = `Yth. <%= it.name %>,

<% for (const paragraph of it.paragraphs) { %>
<%= paragraph %>


<% } %>
<% for (const item of it.list) { %>
- <%= item %>

<% } %>
<% if (it.note) { %>

Catatan petugas:
<%= it.note %>

<% } %>

YANG PERLU DILAKUKAN SEKARANG
<%= it.nextStep %>

<% if (it.deadline) { %>

Batas waktu: <%= it.deadline %>

<% } %>

<% if (it.statusPage) { %>

Lihat status dan langkah berikutnya:
<%= it.statusPage %>

<%= it.linkHint %>

<% } %>

<%= it.closing %>


Nomor registrasi: <%= it.caseNumber %>


<%= it.warning %>


Hormat kami,
<%= it.officeName %>

<%= it.officeContact %>

<% if (it.footnote) { %>

<%= it.footnote %>

<% } %>
`;

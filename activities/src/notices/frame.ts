import { HTML_BEGIN, HTML_END } from '../mail/templates/frame.js';

/** The frame of what officials are told, as HTML; `it` is a `Notice` with the office. Nothing in it decides anything. */
export const HTML_FRAME = `${HTML_BEGIN}<% if (it.items.length > 0) { %>
<ol style="margin:0 0 16px;padding-left:24px">
<% for (const item of it.items) { %>
<li style="margin:0 0 12px"><a href="<%= item.link %>" style="display:inline-block;padding:8px 0;color:#0b4f9e"><%= item.title %></a><br><% if (item.flag) { %><strong><%= item.flag %></strong><br><% } %><%= item.text %></li>
<% } %>
</ol>
<% } %>
<% if (it.link) { %><p style="margin:0 0 16px"><a href="<%= it.link %>" style="display:inline-block;padding:12px 20px;background:#0b4f9e;color:#ffffff;text-decoration:none"><%= it.linkTitle %></a></p><% } %>
<% for (const line of it.footnotes) { %>
<p style="margin:0 0 8px;font-size:14px;color:#404040"><%= line %></p>
<% } %>
<p style="margin:16px 0"><%= it.officeName %><br><%= it.officeContact %></p>
${HTML_END}`;

/** The same frame as plain text. */
export const TEXT_FRAME = `Yth. <%= it.name %>,

<% for (const paragraph of it.paragraphs) { %>
<%= paragraph %>


<% } %>
<% it.items.forEach((item, place) => { %>
<%= place + 1 %>. <%= item.title %><% if (item.flag) { %> (<%= item.flag %>)<% } %>

   <%= item.text %>

   <%= item.link %>


<% }) %>
<% if (it.link) { %>
<%= it.linkTitle %>:
<%= it.link %>
<% } %>


<% for (const line of it.footnotes) { %>
<%= line %>

<% } %>

<%= it.officeName %>

<%= it.officeContact %>
`;

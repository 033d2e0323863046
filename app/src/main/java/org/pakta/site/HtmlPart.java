package org.pakta.site;

/** What an element is made of: attributes and children. */
sealed interface HtmlPart permits Html, Html.Attribute {}

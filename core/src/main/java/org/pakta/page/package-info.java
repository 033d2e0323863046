/** Pages as they came: files, folders and JSON lines become bytes with what is told about them. */
package org.pakta.page;

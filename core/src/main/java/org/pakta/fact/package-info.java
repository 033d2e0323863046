/**
 * What the articles of a story tell, field by field: who has it, who contradicts it, who is silent.
 */
package org.pakta.fact;

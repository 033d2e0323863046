package org.pakta.article;

/**
 * Who publishes.
 *
 * @param id main domain of a known outlet; a name written small for an unknown one
 * @param name as the outlet writes itself
 */
public record Outlet(String id, String name) {}

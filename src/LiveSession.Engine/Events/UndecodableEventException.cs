namespace LiveSession.Engine.Events;

/// <summary>A stored event that this version cannot read.</summary>
public sealed class UndecodableEventException(string message, Exception? inner = null) : Exception(message, inner);

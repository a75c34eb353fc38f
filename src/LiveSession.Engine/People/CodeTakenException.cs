namespace LiveSession.Engine.People;

/// <summary>A new code exists already: draw others and add again.</summary>
public sealed class CodeTakenException(Exception? inner = null) : Exception("One of the new codes exists already.", inner);

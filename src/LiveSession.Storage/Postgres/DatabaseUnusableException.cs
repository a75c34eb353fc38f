namespace LiveSession.Storage.Postgres;

/// <summary>Nothing can be kept safely in the database; the message is a sentence for the operator, without any password.</summary>
public sealed class DatabaseUnusableException(string message, Exception? inner = null) : Exception(message, inner);

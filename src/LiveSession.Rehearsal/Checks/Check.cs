namespace LiveSession.Rehearsal.Checks;

/// <summary>One thing that had to hold.</summary>
/// <param name="Name">What had to hold, as a sentence.</param>
/// <param name="Detail">The figures, or what was wrong.</param>
internal sealed record Check(string Name, bool Ok, string Detail);

/// <summary>A check does not hold; the message says why.</summary>
internal sealed class CheckFailedException(string why) : Exception(why);

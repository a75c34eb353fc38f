namespace LiveSession.EndToEnd.Tests;

/// <summary>Tests that measure a time, or that build what others use: they come after all others, one at a time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "Alone";
}

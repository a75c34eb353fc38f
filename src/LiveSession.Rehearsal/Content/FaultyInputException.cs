namespace LiveSession.Rehearsal.Content;

/// <summary>What was given cannot be used; says everything that is wrong at once.</summary>
internal sealed class FaultyInputException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<string> Faults { get; } = faults;
}

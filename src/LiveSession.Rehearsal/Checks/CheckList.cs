using System.Diagnostics.CodeAnalysis;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Checks;

/// <summary>Every check of the day, in the order in which it was made.</summary>
internal sealed class CheckList
{
    private readonly Lock _gate = new();
    private readonly List<Check> _checks = [];

    public IReadOnlyList<Check> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _checks];
            }
        }
    }

    public bool Hold => All.All(check => check.Ok);

    public void Add(string name, bool ok, string detail)
    {
        lock (_gate)
        {
            _checks.Add(new Check(name, ok, detail));
        }
    }

    /// <summary>Makes a check; the day goes on whatever comes out.</summary>
    /// <param name="make">Gives the detail, or throws what is wrong.</param>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever breaks in a check is a finding of the rehearsal and belongs in its report.")]
    public async Task MakeAsync(string name, Func<Task<string>> make)
    {
        try
        {
            Add(name, ok: true, await make());
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            Add(name, ok: false, Sentence(wrong));
        }
    }

    /// <summary>Makes a check that waits for nothing.</summary>
    public Task MakeAsync(string name, Func<string> make) => MakeAsync(name, () => Task.FromResult(make()));

    private static string Sentence(Exception wrong) =>
        wrong is CheckFailedException or AwaitedInVainException or RefusedException or HttpRequestException ? wrong.Message : $"{wrong.GetType().Name}: {wrong.Message}";
}

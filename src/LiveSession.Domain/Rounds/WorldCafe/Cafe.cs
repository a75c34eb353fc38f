using System.Collections.Immutable;
using LiveSession.Domain.Rounds.TableNotes;

namespace LiveSession.Domain.Rounds.WorldCafe;

/// <summary>The notes of a World Café round, and which tables have passed on what earlier groups left.</summary>
public sealed record Cafe(WorldCafeSettings Settings) : NotedContent
{
    /// <summary>Tables whose host has told the new group.</summary>
    public ImmutableHashSet<int> PassedOn { get; init; } = [];

    public override Subject SubjectOf(int table)
    {
        var share = ShareOf(table, Settings.Questions.Count);
        return new Subject(Settings.Questions[share], Settings.Questions.Count > 1 ? share + 1 : null);
    }

    public override Decision Decide(Command command, RoundLife life, DateTimeOffset now) => command switch
    {
        PassOn when Settings.HandOver is null => new Refusal(RoundRefusals.NothingToPassOn),
        PassOn pass when PassedOn.Contains(pass.Table) == pass.Done => Decision.AlreadySo,
        PassOn { Done: true } pass => new NotesPassedOn(pass.Table, now),
        PassOn pass => new PassingOnTakenBack(pass.Table),
        _ => base.Decide(command, life, now),
    };

    public override RoundContent Evolve(Event happened) => happened switch
    {
        NotesPassedOn passed => this with { PassedOn = PassedOn.Add(passed.Table) },
        PassingOnTakenBack taken => this with { PassedOn = PassedOn.Remove(taken.Table) },
        _ => base.Evolve(happened),
    };
}

using System.Collections.Immutable;

namespace LiveSession.Domain.Rounds.IndividualCommitments;

/// <summary>The commitments of an individual round, each between its author and its witness.</summary>
public sealed record Pledges : RoundContent
{
    /// <summary>By author.</summary>
    public ImmutableDictionary<string, Pledge> All { get; init; } = ImmutableDictionary.Create<string, Pledge>(StringComparer.Ordinal);

    /// <summary>Who can be given as a witness, by author.</summary>
    public ImmutableDictionary<string, string> Ring { get; init; } = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    public int Witnessed => All.Values.Count(pledge => pledge.Witness is Witness.Accepted);

    public override IReadOnlyList<Event> Enter(int phase, RoomFacts room, DateTimeOffset now) => WitnessRing.Draw(room) is { Count: > 0 } ring ? [new WitnessesDrawn(ring)] : [];

    public override Decision Decide(Command command, RoundLife life, DateTimeOffset now) => command switch
    {
        WriteIndividualCommitment write => Write(write, now),
        NameWitness name => Name(name),
        AnswerAsWitness answer => Answer(answer, now),
        _ => Mismatch,
    };

    public override RoundContent Evolve(Event happened) => happened switch
    {
        WitnessesDrawn drawn => this with { Ring = Ring.SetItems(drawn.Ring.Select(pair => KeyValuePair.Create(pair.Author, pair.Witness))) },
        IndividualCommitmentWritten written => Put((All.GetValueOrDefault(written.Author) ?? Empty(written)) with { Text = written.Text, Due = written.Due }),
        WitnessNamed named => Put(All[named.Author] with { Witness = new Witness.Asked(named.Witness) }),
        WitnessAccepted accepted => Put(All[accepted.Author] with { Witness = new Witness.Accepted(accepted.Witness) }),
        WitnessDeclined declined => Put(Without(All[declined.Author], declined.Witness)),
        _ => this,
    };

    private Decision Write(WriteIndividualCommitment write, DateTimeOffset now) => All.GetValueOrDefault(write.Author) switch
    {
        { } known when Same(known.Text, write.Text) && Same(known.Due, write.Due) => Decision.AlreadySo,
        { Witness: Witness.Accepted } => new Refusal(RoundRefusals.AlreadyWitnessed),
        _ => new IndividualCommitmentWritten(write.Author, write.Text, write.Due, now),
    };

    private Decision Name(NameWitness name)
    {
        if (All.GetValueOrDefault(name.Author) is not { } pledge)
        {
            return new Refusal(RoundRefusals.NothingToWitness);
        }

        var witness = name.Witness ?? Given(pledge);
        return (pledge.Witness, witness) switch
        {
            (Witness.Accepted accepted, _) when name.Witness is null || Same(accepted.Person, witness) => Decision.AlreadySo,
            (Witness.Accepted, _) => new Refusal(RoundRefusals.AlreadyWitnessed),
            (Witness.Asked, _) when name.Witness is null => Decision.AlreadySo,
            (_, null) => new Refusal(RoundRefusals.NoWitnessToGive),
            _ when Same(witness, name.Author) => new Refusal(RoundRefusals.OwnWitness),
            _ when pledge.Declined.Contains(witness) => new Refusal(RoundRefusals.WitnessHasDeclined),
            (Witness.Asked asked, _) when Same(asked.Person, witness) => Decision.AlreadySo,
            _ => new WitnessNamed(name.Author, witness, pledge.Witness.Named),
        };
    }

    // Whoever came late is in no ring, and a drawn witness may decline: then it is somebody with the fewest commitments to witness.
    private string? Given(Pledge pledge)
    {
        if (Ring.GetValueOrDefault(pledge.Author) is { } drawn && !pledge.Declined.Contains(drawn))
        {
            return drawn;
        }

        var load = All.Values.Select(other => other.Witness.Named).OfType<string>().CountBy(named => named, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return Ring.Values
            .Where(person => !Same(person, pledge.Author) && !pledge.Declined.Contains(person))
            .OrderBy(person => load.GetValueOrDefault(person)).ThenBy(person => person, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private Decision Answer(AnswerAsWitness answer, DateTimeOffset now) => All.GetValueOrDefault(answer.Author)?.Witness switch
    {
        Witness.Accepted accepted when Same(accepted.Person, answer.Witness) && answer.Accepts => Decision.AlreadySo,
        Witness.Accepted accepted when Same(accepted.Person, answer.Witness) => new Refusal(RoundRefusals.AlreadyWitnessed),
        Witness.Asked asked when Same(asked.Person, answer.Witness) => answer.Accepts ? new WitnessAccepted(answer.Author, answer.Witness, now) : new WitnessDeclined(answer.Author, answer.Witness),
        _ => new Refusal(RoundRefusals.NotAskedAsWitness),
    };

    private static Pledge Empty(IndividualCommitmentWritten written) => new(written.Author, "", Due: null, written.At, new Witness.None(), ImmutableHashSet.Create<string>(StringComparer.Ordinal));

    private static Pledge Without(Pledge pledge, string witness) => pledge with { Witness = new Witness.None(), Declined = pledge.Declined.Add(witness) };

    private Pledges Put(Pledge pledge) => this with { All = All.SetItem(pledge.Author, pledge) };
}

using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds.IndividualCommitments;

namespace LiveSession.Views.Rounds.IndividualCommitments;

/// <summary>A person's own commitments, of all rounds.</summary>
internal sealed class OwnPledgeSource(string participant) : RecordSource
{
    public override string Family => "individualCommitment";

    public override IEnumerable<string> Keys(SessionModel model) =>
        model.Session.Agenda.Where(plan => (model.Round(plan.Id).Content as Pledges)?.All.ContainsKey(participant) is true).Select(plan => Key(plan.Id));

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) =>
        PledgeEvents.AuthorOf(happened.Event) is { } author && Same(author, participant) ? [Key(happened.Stream.Key)] : [];

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context) =>
        (model.Round(Id(key)).Content as Pledges)?.All.GetValueOrDefault(participant) is { } pledge
            ? new IndividualCommitmentRecord(Id(key), pledge.Text, pledge.Due, StandingOf(pledge), pledge.Witness.Named is { } named ? context.NameOf(named) : null)
            : null;

    private static WitnessStanding StandingOf(Pledge pledge) => pledge.Witness switch
    {
        Witness.Asked => WitnessStanding.Asked,
        Witness.Accepted => WitnessStanding.Accepted,
        _ => pledge.Declined.IsEmpty ? WitnessStanding.None : WitnessStanding.Declined,
    };
}

/// <summary>Commitments that a person is asked to witness, or witnesses, of all rounds.</summary>
internal sealed class WitnessRequestSource(string participant) : RecordSource
{
    public override string Family => "witnessRequest";

    public override IEnumerable<string> Keys(SessionModel model) =>
        from plan in model.Session.Agenda
        let pledges = model.Round(plan.Id).Content as Pledges
        where pledges is not null
        from pledge in pledges.All.Values
        where Same(pledge.Witness.Named, participant)
        select KeyOf(plan.Id, pledge.Author);

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) =>
        PledgeEvents.AuthorOf(happened.Event) is { } author ? [KeyOf(happened.Stream.Key, author)] : [];

    // Round ids have no dot, so the first one ends them.
    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var id = Id(key);
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        var (round, author) = (id[..dot], id[(dot + 1)..]);
        return (model.Round(round).Content as Pledges)?.All.GetValueOrDefault(author) is { } pledge && Same(pledge.Witness.Named, participant)
            ? new WitnessRequestRecord(round, author, context.NameOf(author), pledge.Text, pledge.Due, pledge.Witness is Witness.Accepted)
            : null;
    }

    private string KeyOf(string round, string author) => Key(round + "." + author);
}

/// <summary>Whose commitment an event is about.</summary>
internal static class PledgeEvents
{
    public static string? AuthorOf(Event happened) => happened switch
    {
        IndividualCommitmentWritten written => written.Author,
        WitnessNamed named => named.Author,
        WitnessAccepted accepted => accepted.Author,
        WitnessDeclined declined => declined.Author,
        _ => null,
    };
}

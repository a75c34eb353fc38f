using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.IndividualCommitments;

namespace LiveSession.Views.Rounds.IndividualCommitments;

/// <summary>An individual commitments round: texts for author and witness only, numbers elsewhere.</summary>
internal sealed class IndividualCommitmentsView : RoundKindView
{
    public override string Kind => IndividualCommitmentsSettings.KindName;

    public override RoundDetail Detail(RoundPlan plan, Round round, DeviceRole role, SessionModel model)
    {
        var pledges = role.Counts() ? round.Content as Pledges : null;
        return new IndividualCommitmentsDetail(IndividualCommitmentsSettings.MaxLength, IndividualCommitmentsSettings.MaxDue, pledges?.All.Count, pledges?.Witnessed);
    }

    public override bool ChangesRound(Event happened, DeviceRole role) => happened is IndividualCommitmentWritten or WitnessAccepted && role.Counts();

    public override IEnumerable<string> PeopleOf(Event happened, RoundContent? content) => happened switch
    {
        IndividualCommitmentWritten written => With(written.Author, (content as Pledges)?.All.GetValueOrDefault(written.Author)?.Witness.Named),
        WitnessNamed named => [named.Witness, .. With(named.Author, named.Before)],
        WitnessAccepted accepted => [accepted.Author, accepted.Witness],
        WitnessDeclined declined => [declined.Author, declined.Witness],
        _ => [],
    };

    public override TableProgress Progress(RoundContent content, int table, IReadOnlyList<string> people) =>
        new(people.Count(((Pledges)content).All.ContainsKey), people.Count);

    public override IEnumerable<RecordSource> PersonSources(string participant) => [new OwnPledgeSource(participant), new WitnessRequestSource(participant)];

    private static string[] With(string author, string? other) => other is null ? [author] : [author, other];
}

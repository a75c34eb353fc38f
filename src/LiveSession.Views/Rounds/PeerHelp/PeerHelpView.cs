using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.PeerHelp;

namespace LiveSession.Views.Rounds.PeerHelp;

/// <summary>A peer help round, as each audience sees it: texts at the own table only, numbers elsewhere.</summary>
internal sealed class PeerHelpView : RoundKindView
{
    public override string Kind => PeerHelpSettings.KindName;

    public override RoundDetail Detail(RoundPlan plan, Round round, DeviceRole role, SessionModel model)
    {
        var helpings = round.Content as Helpings;
        var detail = new PeerHelpDetail(PeerHelpSettings.MaxLength, helpings?.Run ?? 0);
        if (!role.Counts() || helpings is null)
        {
            return detail;
        }

        Helping[] current = [.. helpings.Current];
        return detail with { Owners = current.Length, Stated = current.Count(helping => helping.Challenge is not null), Ideas = current.Sum(helping => helping.Ideas.Count) };
    }

    public override bool ChangesRound(Event happened, DeviceRole role) =>
        happened is HelpRunBegun or OwnerNamed || (happened is ChallengeStated or IdeaProposed && role.Counts());

    public override IEnumerable<string> PeopleOf(Event happened, RoundContent? content) => happened switch
    {
        ChallengeStated stated when content is Helpings helpings => [helpings.All[(stated.Run, stated.Table)].Owner],
        IdeaProposed proposed => [proposed.Author],
        IdeaKept kept => AboutIdea(kept.IdeaId, content),
        IdeaLetGo letGo => AboutIdea(letGo.IdeaId, content),
        _ => [],
    };

    public override IEnumerable<int> TablesOf(Event happened, RoundContent? content) => happened switch
    {
        HelpRunBegun begun => begun.Owners.Select(owner => owner.Table),
        OwnerNamed named => [named.Table],
        ChallengeStated stated => [stated.Table],
        IdeaProposed proposed => [proposed.Table],
        ColleaguesThanked thanked => [thanked.Table],
        _ => [],
    };

    public override IEnumerable<RecordSource> SharedSources(DeviceRole role) => role is DeviceRole.Console ? [new HelpProgressSource()] : [];

    public override IEnumerable<RecordSource> PersonSources(string participant) => [new GivenIdeaSource(participant), new KeptIdeaSource(participant)];

    public override IEnumerable<RecordSource> TableSources(int table) => [new HelpSource(table), new HelpIdeaSource(table)];

    private static IEnumerable<string> AboutIdea(string ideaId, RoundContent? content) =>
        content is Helpings helpings && helpings.Ideas.GetValueOrDefault(ideaId) is { } idea ? [idea.Author, helpings.HelpingOf(idea).Owner] : [];
}

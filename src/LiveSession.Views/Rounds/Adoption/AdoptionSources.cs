using LiveSession.Contracts.Records;
using LiveSession.Domain.Participants;
using LiveSession.Domain.Rounds.Adoption;

namespace LiveSession.Views.Rounds.Adoption;

/// <summary>What the current adoption has, for one audience.</summary>
internal abstract class AdoptionSource : RecordSource
{
    public override IEnumerable<string> Keys(SessionModel model) =>
        model.Session.CurrentRound is { } current && model.Round(current).Content is AdoptedAmbition adoption && Has(adoption) ? [Key(current)] : [];

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var id = Id(key);
        return Same(model.Session.CurrentRound, id) && model.Round(id).Content is AdoptedAmbition adoption && Has(adoption) ? Tell(id, adoption, model) : null;
    }

    protected virtual bool Has(AdoptedAmbition adoption) => true;

    protected abstract LiveRecord Tell(string roundId, AdoptedAmbition adoption, SessionModel model);
}

/// <summary>That this person has committed.</summary>
internal sealed class OwnAdoptionSource(string participant) : AdoptionSource
{
    public override string Family => "adoption";

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) =>
        AdoptionView.PersonOf(happened.Event) is { } person && Same(person, participant) ? [Key(happened.Stream.Key)] : [];

    protected override bool Has(AdoptedAmbition adoption) => adoption.Committed.ContainsKey(participant);

    protected override LiveRecord Tell(string roundId, AdoptedAmbition adoption, SessionModel model) =>
        new AdoptionRecord(roundId, adoption.Committed[participant].ToUnixTimeMilliseconds());
}

/// <summary>How many of a table have committed.</summary>
internal sealed class TableAdoptionSource(int table) : AdoptionSource
{
    public override string Family => "tableAdoption";

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Event switch
    {
        ParticipantCheckedIn or ParticipantSignedOff => Keys(model),
        _ when MovesPeople(happened.Event) => Keys(model),
        _ when AdoptionView.TableOf(happened.Event) == table => [Key(happened.Stream.Key)],
        _ => [],
    };

    protected override LiveRecord Tell(string roundId, AdoptedAmbition adoption, SessionModel model)
    {
        var people = model.PeopleAt(table);
        return new TableAdoptionRecord(roundId, people.Count(adoption.Committed.ContainsKey), people.Count(id => model.Participant(id).Present));
    }
}

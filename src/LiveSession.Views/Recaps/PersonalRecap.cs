using LiveSession.Contracts.Http;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.IndividualCommitments;
using LiveSession.Domain.Rounds.PeerHelp;
using LiveSession.Domain.Rounds.SuccessStories;
using LiveSession.Domain.Tables;
using LiveSession.Views.Rounds.TableCommitments;

namespace LiveSession.Views.Recaps;

/// <summary>What one person takes home. It is asked for, not followed, and reads nothing that this person's devices were not shown.</summary>
public static class PersonalRecap
{
    /// <summary>The recap of <paramref name="participant"/> as it is now.</summary>
    public static Recap Of(SessionModel model, string participant, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(nameOf);
        return new Recap(
            model.Session.Title,
            nameOf(participant),
            model.TableOf(participant),
            [.. Contents<Stories>(model).SelectMany(stories => StoriesOf(stories, participant, nameOf))],
            [.. Contents<Helpings>(model).SelectMany(helpings => HelpOf(helpings, participant))],
            [.. Contents<Pledges>(model).SelectMany(pledges => OwnOf(pledges, participant, nameOf))],
            [.. Contents<Pledges>(model).SelectMany(pledges => WitnessedBy(pledges, participant, nameOf))],
            [.. model.Commitments().Where(found => Concerns(found.Table, found.Commitment, participant, model)).Select(found => Tell(found.Table, found.Commitment, participant))],
            [.. Met(model, participant).Select(nameOf).Where(name => name.Length > 0).Order(StringComparer.CurrentCulture)],
            ChosenQuestions.Of(model, participant));
    }

    private static IEnumerable<T> Contents<T>(SessionModel model)
        where T : RoundContent => model.Session.Agenda.Select(plan => model.Round(plan.Id).Content).OfType<T>();

    private static IEnumerable<RecapStory> StoriesOf(Stories stories, string participant, Func<string, string> nameOf)
    {
        if (stories.ByAuthor.GetValueOrDefault(participant) is { } own)
        {
            yield return new RecapStory(own.Title, own.Line, own.HeardAt is not null);
        }

        if (stories.CarriedBy(participant) is { } carried)
        {
            yield return new RecapStory(carried.Title, carried.Line, stories.Retelling.ListenersOf(participant).Any(stories.Retelling.Heard.Contains), nameOf(carried.Author));
        }
    }

    private static IEnumerable<RecapHelp> HelpOf(Helpings helpings, string participant) =>
        from helping in helpings.All.Values
        where Same(helping.Owner, participant) && (helping.Challenge is not null || helping.Ideas.Count > 0)
        orderby helping.Run
        select new RecapHelp(helping.Challenge, [.. helping.Ideas.Select(id => helpings.Ideas[id]).OrderByDescending(idea => idea.Kept).Select(idea => new RecapIdea(idea.Text, idea.Kept))]);

    private static IEnumerable<RecapCommitment> OwnOf(Pledges pledges, string participant, Func<string, string> nameOf) =>
        pledges.All.GetValueOrDefault(participant) is { } own
            ? [new RecapCommitment(own.Text, own.Due, own.Witness is Witness.Accepted accepted ? nameOf(accepted.Person) : null)]
            : [];

    private static IEnumerable<RecapCommitment> WitnessedBy(Pledges pledges, string participant, Func<string, string> nameOf) =>
        from pledge in pledges.All.Values
        where pledge.Witness is Witness.Accepted accepted && Same(accepted.Person, participant)
        orderby pledge.At
        select new RecapCommitment(pledge.Text, pledge.Due, nameOf(pledge.Author));

    // Whoever has signed at a table and moved on since still stands by it.
    private static bool Concerns(int table, Commitment commitment, string participant, SessionModel model) =>
        !commitment.IsDraft && (model.TableOf(participant) == table || commitment.Signers.Contains(participant, StringComparer.Ordinal));

    private static RecapTableCommitment Tell(int table, Commitment commitment, string participant) => new(
        table,
        commitment.Text.Text,
        commitment.Text.Lead,
        commitment.Text.Due,
        commitment.Text.Measure,
        Standings.Of(commitment.Standing),
        commitment.Signers.Contains(participant, StringComparer.Ordinal),
        commitment.Question,
        commitment.Reply,
        commitment.Answer);

    private static IEnumerable<string> Met(SessionModel model, string participant)
    {
        var now = model.TableOf(participant) is { } table ? model.PeopleAt(table) : [];
        return model.Session.History.Met.Met(participant).Union(now, StringComparer.Ordinal)
            .Where(other => !Same(other, participant) && model.Participant(other).Present);
    }
}

using System.Globalization;
using LiveSession.Contracts.Records;
using LiveSession.Domain.Participants;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Pulse;

namespace LiveSession.Views.Rounds.Pulse;

/// <summary>Which pulses a screen or console has, and what of them it may see.</summary>
internal abstract class SharedPulseSource(DeviceRole role) : RecordSource
{
    protected bool Moderates => role.Moderates();

    protected IEnumerable<string> Pulses(SessionModel model) =>
        (Moderates ? model.Session.Agenda.Select(plan => plan.Id) : model.Session.CurrentRound is { } current ? [current] : []).Where(id => model.Round(id).Content is PulseAnswers);

    protected PulseAnswers? Find(string roundId, SessionModel model) =>
        Moderates ? model.Session.Plan(roundId) is null ? null : model.Round(roundId).Content as PulseAnswers : Same(model.Session.CurrentRound, roundId) ? model.Round(roundId).Content as PulseAnswers : null;

    // Words and texts must be read before the room can read them; counts of a hidden scale are for nobody while it runs.
    protected bool SeesWritten(PulseAnswers pulse, RoundLife life) => Moderates || SeesCounts(pulse, life);

    protected static bool SeesCounts(PulseAnswers pulse, RoundLife life) => pulse.Settings.Live || life is RoundLife.Closed;
}

/// <summary>How many have answered, words and counts.</summary>
internal sealed class PulseSource(DeviceRole role) : SharedPulseSource(role)
{
    // More words than a screen can show, and enough for whoever moderates them.
    private const int MostOnScreen = 60;
    private const int MostOnConsole = 300;

    public override string Family => "pulse";

    public override IEnumerable<string> Keys(SessionModel model) => Pulses(model).Select(Key);

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Event switch
    {
        PulseAnswered or PulseEntryHidden or PulseEntryShown or RoundClosed => [Key(happened.Stream.Key)],
        ParticipantCheckedIn or ParticipantSignedOff => Keys(model),
        _ => [],
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var id = Id(key);
        if (Find(id, model) is not { } pulse)
        {
            return null;
        }

        var life = model.Round(id).Life;
        return new PulseRecord(
            id,
            pulse.Answers.Count,
            model.Present,
            pulse.Settings.Form is Domain.Rounds.Pulse.PulseForm.Words && SeesWritten(pulse, life) ? Words(pulse) : null,
            pulse.Settings.Form is Domain.Rounds.Pulse.PulseForm.Scale or Domain.Rounds.Pulse.PulseForm.Roti && SeesCounts(pulse, life) ? pulse.Counts() : null);
    }

    private IReadOnlyList<PulseWord> Words(PulseAnswers pulse) =>
    [
        .. WordCloud.Count(pulse.Answers.Values)
            .Where(word => Moderates || !pulse.Hidden.Contains(word.Entry))
            .Take(Moderates ? MostOnConsole : MostOnScreen)
            .Select(word => new PulseWord(word.Entry, word.Text, word.Count, Moderates ? pulse.Hidden.Contains(word.Entry) : null)),
    ];
}

/// <summary>The texts of a pulse, one record each.</summary>
internal sealed class PulseTextSource(DeviceRole role) : SharedPulseSource(role)
{
    public override string Family => "pulseText";

    public override IEnumerable<string> Keys(SessionModel model) =>
        from id in Pulses(model)
        let pulse = (PulseAnswers)model.Round(id).Content!
        where pulse.Settings.Form is Domain.Rounds.Pulse.PulseForm.Text && SeesWritten(pulse, model.Round(id).Life)
        from answer in pulse.Answers.Values
        where Moderates || !IsHidden(pulse, answer)
        select KeyOf(id, answer.Number);

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Event switch
    {
        PulseAnswered answered => [KeyOf(happened.Stream.Key, answered.Number)],
        PulseEntryHidden hidden => [Key(happened.Stream.Key + "." + hidden.Entry)],
        PulseEntryShown shown => [Key(happened.Stream.Key + "." + shown.Entry)],
        RoundClosed => Keys(model),
        _ => [],
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var name = Id(key);
        var dot = name.LastIndexOf('.');
        if (dot < 0 || !int.TryParse(name.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || Find(name[..dot], model) is not { } pulse)
        {
            return null;
        }

        return pulse.Settings.Form is Domain.Rounds.Pulse.PulseForm.Text
            && SeesWritten(pulse, model.Round(name[..dot]).Life)
            && pulse.Answers.Values.FirstOrDefault(answer => answer.Number == number) is { } answer
            && (Moderates || !IsHidden(pulse, answer))
            ? new PulseTextRecord(name[..dot], number, answer.Texts[0], Moderates ? IsHidden(pulse, answer) : null, AuthorOf(number, pulse, context))
            : null;
    }

    private static string? AuthorOf(int number, PulseAnswers pulse, ViewContext context) =>
        pulse.Settings.Named && context.NameOf(pulse.Answers.First(answer => answer.Value.Number == number).Key) is { Length: > 0 } name ? name : null;

    private static bool IsHidden(PulseAnswers pulse, PulseAnswer answer) => pulse.Hidden.Contains(PulseAnswers.EntryOf(answer.Number));

    private string KeyOf(string roundId, int number) => Key(roundId + "." + PulseAnswers.EntryOf(number));
}

/// <summary>What this person has answered in the current pulse.</summary>
internal sealed class OwnPulseSource(string participant) : RecordSource
{
    public override string Family => "pulseAnswer";

    public override IEnumerable<string> Keys(SessionModel model) =>
        model.Session.CurrentRound is { } current && model.Round(current).Content is PulseAnswers pulse && pulse.Answers.ContainsKey(participant) ? [Key(current)] : [];

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) =>
        happened.Event is PulseAnswered answered && Same(answered.Participant, participant) ? [Key(happened.Stream.Key)] : [];

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var id = Id(key);
        return Same(model.Session.CurrentRound, id) && model.Round(id).Content is PulseAnswers pulse && pulse.Answers.GetValueOrDefault(participant) is { } answer
            ? new PulseAnswerRecord(id, answer.Texts, answer.At.ToUnixTimeMilliseconds(), answer.Value)
            : null;
    }
}

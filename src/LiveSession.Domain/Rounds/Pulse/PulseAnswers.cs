using System.Collections.Immutable;
using System.Globalization;

namespace LiveSession.Domain.Rounds.Pulse;

/// <summary>What the room has answered, one answer per person.</summary>
public sealed record PulseAnswers(PulseSettings Settings) : RoundContent
{
    /// <summary>By participant.</summary>
    public ImmutableDictionary<string, PulseAnswer> Answers { get; init; } = ImmutableDictionary.Create<string, PulseAnswer>(StringComparer.Ordinal);

    public override bool CountsOn(string participant) => Answers.ContainsKey(participant);

    /// <summary>Words as they are counted, or numbers of texts, that stay off the wall.</summary>
    public ImmutableHashSet<string> Hidden { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The name of a text that can be hidden.</summary>
    public static string EntryOf(int number) => number.ToString(CultureInfo.InvariantCulture);

    public override Decision Decide(Command command, RoundLife life, DateTimeOffset now) => command switch
    {
        AnswerPulse answer => Answer(answer, now),
        HidePulseEntry hide => Hide(hide),
        _ => Mismatch,
    };

    public override RoundContent Evolve(Event happened) => happened switch
    {
        PulseAnswered answered => this with { Answers = Answers.SetItem(answered.Participant, new PulseAnswer(answered.Number, answered.Texts, answered.Value, answered.At)) },
        PulseEntryHidden hidden => this with { Hidden = Hidden.Add(hidden.Entry) },
        PulseEntryShown shown => this with { Hidden = Hidden.Remove(shown.Entry) },
        _ => this,
    };

    /// <summary>How many gave each step of a scale, from 1 up.</summary>
    public IReadOnlyList<int> Counts()
    {
        var counts = new int[PulseSettings.Steps];
        foreach (var value in Answers.Values.Select(answer => answer.Value).OfType<int>())
        {
            counts[value - 1]++;
        }

        return counts;
    }

    private Decision Answer(AnswerPulse answer, DateTimeOffset now)
    {
        if (!Fits(answer))
        {
            return new Refusal(RoundRefusals.AnswerUnfit);
        }

        var before = Answers.GetValueOrDefault(answer.Participant);
        return before is not null && before.Value == answer.Value && before.Texts.SequenceEqual(answer.Texts, StringComparer.Ordinal)
            ? Decision.AlreadySo
            : new PulseAnswered(answer.Participant, before?.Number ?? Answers.Count + 1, answer.Texts, answer.Value, now);
    }

    private bool Fits(AnswerPulse answer) => Settings.Form switch
    {
        PulseForm.Text => answer is { Texts.Count: 1, Value: null },
        PulseForm.Words => answer is { Texts.Count: >= 1 and <= PulseSettings.MaxWords, Value: null },
        PulseForm.Presence => answer is { Texts.Count: 0, Value: null },
        _ => answer is { Texts.Count: 0, Value: >= 1 and <= PulseSettings.Steps },
    };

    private Decision Hide(HidePulseEntry hide)
    {
        if (!Knows(hide.Entry))
        {
            return new Refusal(RoundRefusals.AnswerUnknown);
        }

        return (hide.Hidden, Hidden.Contains(hide.Entry)) switch
        {
            (true, false) => new PulseEntryHidden(hide.Entry),
            (false, true) => new PulseEntryShown(hide.Entry),
            _ => Decision.AlreadySo,
        };
    }

    // A word that nobody has written any more can still be shown again.
    private bool Knows(string entry) => Hidden.Contains(entry) || Settings.Form switch
    {
        PulseForm.Text => Answers.Values.Any(answer => Same(EntryOf(answer.Number), entry)),
        PulseForm.Words => Answers.Values.Any(answer => answer.Texts.Any(word => Same(WordCloud.Fold(word), entry))),
        _ => false,
    };
}

/// <summary>One person's answer.</summary>
public sealed record PulseAnswer(int Number, IReadOnlyList<string> Texts, int? Value, DateTimeOffset At);

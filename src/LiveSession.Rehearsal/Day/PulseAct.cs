using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;
using LiveSession.Rehearsal.Votes;

namespace LiveSession.Rehearsal.Day;

/// <summary>Everybody answers, everybody thinks again, the facilitator takes an entry down, the close shows what was hidden.</summary>
internal sealed class PulseAct(DayContext day, RoundRecord round, PulseDetail detail)
{
    private static readonly string[] Words = ["Écoute", "ecoute", "Confiance", "temps", "CONFIANCE", "élan"];

    private string Key => $"pulse/{round.Id}";

    public async Task PlayAsync(Clicks clicks, CancellationToken cancellationToken)
    {
        await clicks.OpenAsync(round.Id, cancellationToken);
        await AnswerAsync(cancellationToken);
        await HideAsync(cancellationToken);
        await day.Checks.MakeAsync($"Answers that do not fit were refused: {round.Title}", () => MisfitsAsync(cancellationToken));
        await clicks.CloseAsync(round.Id, cancellationToken);
        await day.Checks.MakeAsync($"After the close every screen shows the recount of the answers: {round.Title}", () => ResultAsync(cancellationToken));
    }

    private async Task AnswerAsync(CancellationToken cancellationToken)
    {
        var step = day.Progress.Begin($"Answers: {round.Title}", day.Room.Phones.Count);
        await day.Checks.MakeAsync($"Everybody answered, changed the answer, and counts once: {round.Title}", async () =>
        {
            await day.Crowd.EachAsync([.. Enumerable.Range(0, day.Room.Phones.Count)], Dice.From(day.Options.Seed, 8, round.Number), async person =>
            {
                await day.Room.Phones[person].DoAsync(AnswerOf(person + 1), cancellationToken);
                await day.Room.Phones[person].DoAsync(AnswerOf(person), cancellationToken);
                step.Advance();
            }, cancellationToken);
            await Task.WhenAll(Watchers.Select(device => device.Records.WhenAsync(
                store => store.Find<PulseRecord>(Key)?.Answered == day.Room.Phones.Count, $"{day.Room.Phones.Count} answers on {device.Name}", cancellationToken)));
            await Task.WhenAll(Enumerable.Range(0, day.Room.Phones.Count).Select(person => OwnAsync(person, cancellationToken)));
            Expect.That(detail.Live || detail.Form is PulseForm.Presence || day.Room.Screens.All(screen => IsHidden(screen.Records)), "A screen shows what is hidden until the close");
            return string.Create(CultureInfo.InvariantCulture, $"{day.Room.Phones.Count} people");
        });
        step.End();
    }

    private Task OwnAsync(int person, CancellationToken cancellationToken)
    {
        var phone = day.Room.Phones[person];
        var answer = AnswerOf(person);
        return phone.Records.WhenAsync(
            store => store.Find<PulseAnswerRecord>($"pulseAnswer/{round.Id}") is { } own && own.Value == answer.Value && own.Texts.SequenceEqual(answer.Texts ?? [], StringComparer.Ordinal),
            $"the own answer on {phone.Name}",
            cancellationToken);
    }

    private async Task HideAsync(CancellationToken cancellationToken)
    {
        if (detail.Form is not (PulseForm.Text or PulseForm.Words))
        {
            return;
        }

        await day.Checks.MakeAsync($"The facilitator took an entry down: {round.Title}", async () =>
        {
            var entry = detail.Form is PulseForm.Text ? "1" : "ecoute";
            await day.Room.Facilitator.DoAsync(new HidePulseEntry(day.Ids.Next(), round.Id, entry, Hidden: true), cancellationToken);
            await Task.WhenAll(day.Room.Screens.Select(screen => screen.Records.WhenAsync(store => !Shows(store, entry), $"no entry {entry} on {screen.Name}", cancellationToken)));
            var unknown = await day.Room.Facilitator.SendAsync(new HidePulseEntry(day.Ids.Next(), round.Id, "no such entry", Hidden: true), cancellationToken);
            Expect.Refused(unknown, "Hiding what is not there", RefusalCodes.AnswerUnknown);
            return entry;
        });
    }

    private async Task<string> MisfitsAsync(CancellationToken cancellationToken)
    {
        var phone = day.Room.Phones[0];
        Expect.Refused(await phone.SendAsync(new AnswerPulse(day.Ids.Next(), round.Id, ["a", "b", "c", "d"], Value: 9), cancellationToken), "Everything at once", RefusalCodes.AnswerUnfit);
        if (detail.Form is PulseForm.Text or PulseForm.Words)
        {
            var overlong = new AnswerPulse(day.Ids.Next(), round.Id, [new string('x', detail.MaxLength + 1)]);
            Expect.Refused(await phone.SendAsync(overlong, cancellationToken), "An overlong text", RefusalCodes.TextTooLong);
        }

        return detail.Form.ToString();
    }

    private async Task<string> ResultAsync(CancellationToken cancellationToken)
    {
        var people = Enumerable.Range(0, day.Room.Phones.Count).ToArray();
        foreach (var screen in day.Room.Screens)
        {
            await screen.Records.WhenAsync(store => !IsHidden(store), $"the result on {screen.Name}", cancellationToken);
            var shown = screen.Records.Find<PulseRecord>(Key)!;
            if (shown.Counts is { } counts)
            {
                Expect.That(counts.SequenceEqual(Enumerable.Range(1, 5).Select(value => people.Count(person => AnswerOf(person).Value == value))), $"The counts on {screen.Name} are not those of the answers");
            }

            Expect.That(!Shows(screen.Records, detail.Form is PulseForm.Text ? "1" : "ecoute"), $"What was taken down is on {screen.Name}");
        }

        Expect.Refused(await day.Room.Phones[0].SendAsync(AnswerOf(3), cancellationToken), "A late answer", RefusalCodes.RoundAlreadyClosed);
        return string.Create(CultureInfo.InvariantCulture, $"{people.Length} answers");
    }

    private IEnumerable<FollowingDevice> Watchers => day.Room.Screens.Cast<FollowingDevice>().Append(day.Room.Facilitator);

    private AnswerPulse AnswerOf(int person) => detail.Form switch
    {
        PulseForm.Text => new(day.Ids.Next(), round.Id, ["Thought " + person.ToString(CultureInfo.InvariantCulture)]),
        PulseForm.Words => new(day.Ids.Next(), round.Id, [Words[person % Words.Length], "mot" + (person % 4).ToString(CultureInfo.InvariantCulture)]),
        PulseForm.Presence => new(day.Ids.Next(), round.Id),
        _ => new(day.Ids.Next(), round.Id, Texts: null, 1 + (person * 7 % 5)),
    };

    private bool IsHidden(RecordStore store) => detail.Form switch
    {
        PulseForm.Text => !store.All<PulseTextRecord>($"pulseText/{round.Id}.").Any(),
        PulseForm.Words => store.Find<PulseRecord>(Key)?.Words is null,
        PulseForm.Presence => false,
        _ => store.Find<PulseRecord>(Key)?.Counts is null,
    };

    private bool Shows(RecordStore store, string entry) => detail.Form is PulseForm.Text
        ? store.Find<PulseTextRecord>($"pulseText/{round.Id}.{entry}") is not null
        : store.Find<PulseRecord>(Key)?.Words?.Any(word => string.Equals(word.Entry, entry, StringComparison.Ordinal)) == true;
}

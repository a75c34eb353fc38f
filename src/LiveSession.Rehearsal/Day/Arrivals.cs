using System.Globalization;
using System.Net;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;
using LiveSession.Rehearsal.Votes;

namespace LiveSession.Rehearsal.Day;

/// <summary>People scan their badges and are in.</summary>
internal sealed class Arrivals(DayContext day)
{
    public async Task PlayAsync(IReadOnlyList<PrintedCodeInfo> badges, CancellationToken cancellationToken)
    {
        var step = day.Progress.Begin("People join", badges.Count);
        var phones = new Phone?[badges.Count];
        var started = day.Time.GetTimestamp();
        await day.Checks.MakeAsync("Everybody joined and sees their own place", async () =>
        {
            await day.Crowd.EachAsync([.. Enumerable.Range(0, badges.Count)], Dice.From(day.Options.Seed, 1, 0), async index =>
            {
                phones[index] = await ArriveAsync(badges[index], cancellationToken);
                step.Advance();
            }, cancellationToken);
            return string.Create(CultureInfo.InvariantCulture, $"{badges.Count} of {badges.Count} in {day.MsSince(started) / 1000:0.0} s");
        });
        step.End();
        day.Room.Phones = [.. phones.OfType<Phone>()];
        day.Figures.Joined = day.Room.Phones.Count;
    }

    /// <summary>Scans a badge with a phone that has no cookie yet.</summary>
    public async Task<Phone> ScanAsync(string badge, PhoneMemory memory, CancellationToken cancellationToken)
    {
        var cookies = new CookieContainer();
        var info = await day.Door.PostAsync<CodeInfo>("/api/codes", new CodeQuestion(badge), cookies, cancellationToken);
        Expect.Equal(CodeKind.Badge, info.Kind, $"the kind of badge {badge}");
        var who = await day.Door.PostAsync<JoinAnswer>("/api/join", new JoinRequest(badge), cookies, cancellationToken);
        var audit = new DeviceAudit($"the phone of {who.ParticipantId}", DeviceRole.Phone, who.Table, memory, day.Stage, day.ShownRecords);
        return new Phone(badge, who, day.Options.Address, cookies, new RecordStore(audit, day.Time), memory, day.Time);
    }

    private async Task<Phone> ArriveAsync(PrintedCodeInfo badge, CancellationToken cancellationToken)
    {
        var phone = await ScanAsync(badge.Code, new PhoneMemory(), cancellationToken);
        Expect.Equal(badge.Target, phone.ParticipantId, $"whose badge {badge.Code} is");
        Expect.That(IsOnList(phone.PersonName), $"badge {badge.Code} opens as '{phone.PersonName}', who is not on the list");
        await phone.StartAsync(cancellationToken);
        await phone.Records.WhenAsync(
            store => string.Equals(store.Find<MeRecord>("me")?.ParticipantId, phone.ParticipantId, StringComparison.Ordinal)
                && store.Find<SessionRecord>("session") is not null
                && (phone.Table is null || IsPresent(store, phone.ParticipantId)),
            $"{phone.Name} to show its owner as present",
            cancellationToken);
        return phone;
    }

    private static bool IsPresent(RecordStore store, string participantId) =>
        store.Find<TableRecord>("table")?.Seats.Any(seat => seat.Present && string.Equals(seat.ParticipantId, participantId, StringComparison.Ordinal)) == true;

    // A room larger than its list is filled up with people who are on no list.
    private bool IsOnList(string name) =>
        day.Options.People is not { Count: > 0 } people || day.Options.Participants > people.Count || people.Any(person => string.Equals(Wording.Of(person), Wording.Of(name), StringComparison.Ordinal));
}

namespace LiveSession.Contracts.Http;

/// <summary>Who is there under a name like this? POST /api/kiosk/search, and POST /api/people/search from a console; posts, so that no name is in an address.</summary>
public sealed record PeopleSearch(string Find);

/// <summary>At most five people, the likeliest first.</summary>
/// <param name="TooMany">More fit: nobody is told, the person goes on typing.</param>
public sealed record FoundPeople(IReadOnlyList<FoundPerson> People, bool TooMany);

/// <summary>A person whose name fits.</summary>
/// <param name="Ticket">What <see cref="Commands.CheckInFound"/> takes, at this kiosk only; absent: somebody else has the same name and nothing tells them apart.</param>
/// <param name="Entity">Only where somebody else has the same name.</param>
public sealed record FoundPerson(string Name, string? Ticket = null, string? Entity = null);

/// <summary>POST /api/kiosk/badge, kiosks only: the badge of the person who was just checked in, as a page to print.</summary>
/// <param name="Ticket">As the receipt's arrival gave it.</param>
public sealed record BadgeRequest(string Ticket);

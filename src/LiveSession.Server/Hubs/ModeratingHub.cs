namespace LiveSession.Server.Hubs;

/// <summary>
/// What the facilitator and a moderator may both do: read over what people wrote. None of it moves the room. What they may send in a kind of round is in
/// that kind's file.
/// </summary>
public abstract partial class ModeratingHub(HubServices services) : FollowingHub(services);
